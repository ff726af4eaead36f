using Riok.Mapperly.Abstractions;

namespace Caidence.Leads;

[Mapper(RequiredMappingStrategy = RequiredMappingStrategy.None)]
internal static partial class LeadMapper
{
    [MapProperty(nameof(Lead.CreationTime), nameof(LeadDto.CreatedAt))]
    [MapProperty(nameof(Lead.LastModificationTime), nameof(LeadDto.UpdatedAt))]
    [MapProperty(nameof(Lead.DeletionTime), nameof(LeadDto.DeletedAt))]
    [MapProperty("Attribution.CampaignName", nameof(LeadDto.SourceCampaign))]
    [MapProperty("Attribution.AdSetName", nameof(LeadDto.SourceAdSet))]
    [MapProperty("Attribution.AdName", nameof(LeadDto.SourceAd))]
    [MapProperty("Attribution.FormId", nameof(LeadDto.SourceFormId))]
    [MapProperty("Attribution.UtmSource", nameof(LeadDto.UtmSource))]
    [MapProperty("Attribution.UtmMedium", nameof(LeadDto.UtmMedium))]
    [MapProperty("Attribution.UtmCampaign", nameof(LeadDto.UtmCampaign))]
    public static partial void Fill(Lead lead, LeadDto dto);

    [MapProperty(nameof(LeadActivity.Type), nameof(LeadActivityDto.ActivityType))]
    [MapProperty(nameof(LeadActivity.CreationTime), nameof(LeadActivityDto.CreatedAt))]
    [MapProperty(nameof(LeadActivity.CreatorId), nameof(LeadActivityDto.UserId))]
    public static partial LeadActivityDto ToDto(LeadActivity activity);

    public static partial LeadConsentDto ToDto(LeadConsent consent);
}
