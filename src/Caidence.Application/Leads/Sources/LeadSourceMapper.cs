using Riok.Mapperly.Abstractions;

namespace Caidence.Leads.Sources;

[Mapper(RequiredMappingStrategy = RequiredMappingStrategy.None)]
internal static partial class LeadSourceMapper
{
    [MapProperty(nameof(LeadSource.CreationTime), nameof(LeadSourceDto.CreatedAt))]
    [MapProperty(nameof(LeadSource.LastModificationTime), nameof(LeadSourceDto.UpdatedAt))]
    public static partial void Fill(LeadSource source, LeadSourceDto dto);
}
