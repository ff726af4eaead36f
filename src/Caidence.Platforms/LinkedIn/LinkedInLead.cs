using System.Text.Json;
using Caidence.Platforms.Http;

namespace Caidence.Platforms.LinkedIn;

/// <summary>A lead form response as LinkedIn gives it. Fields that are null on their side are simply absent.</summary>
internal sealed record LinkedInLead
{
    /// <summary>With the form as it was when the person answered.</summary>
    public const string Fields = "associatedEntity,leadMetadata,leadMetadataInfo,owner,leadType,versionedLeadGenFormUrn,id,submittedAt,"
        + "testLead,formResponse,form:(hiddenFields,creationLocale,name,id,content)";

    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new PlatformJson.AnythingAsText() },
    };

    public string? Id { get; init; }
    public long? SubmittedAt { get; init; }
    public bool TestLead { get; init; }
    public Dictionary<string, string>? Owner { get; init; }
    public string? VersionedLeadGenFormUrn { get; init; }
    public LinkedInLeadForm? Form { get; init; }
    public AssociatedEntity? AssociatedEntity { get; init; }
    public LeadMetadata? LeadMetadata { get; init; }
    public LeadMetadataInfo? LeadMetadataInfo { get; init; }
    public FormResponse? FormResponse { get; init; }

    public bool BelongsTo(string? ownerUrn) => ownerUrn is null || Owner is null || Owner.ContainsValue(ownerUrn);
}

internal sealed record AssociatedEntity(string? AssociatedCreative);

internal sealed record LeadMetadata(SponsoredLeadMetadata? SponsoredLeadMetadata);

internal sealed record SponsoredLeadMetadata(string? Campaign);

internal sealed record LeadMetadataInfo(SponsoredLeadMetadataInfo? SponsoredLeadMetadataInfo);

internal sealed record SponsoredLeadMetadataInfo(NamedEntity? Campaign);

internal sealed record NamedEntity(string? Id, string? Name);

internal sealed record FormResponse(IReadOnlyList<FormAnswer>? Answers, IReadOnlyList<ConsentResponse>? ConsentResponses);

internal sealed record FormAnswer(long QuestionId, AnswerDetails? AnswerDetails);

internal sealed record AnswerDetails(TextAnswer? TextQuestionAnswer, ChoiceAnswer? MultipleChoiceAnswer);

internal sealed record TextAnswer(string? Answer);

internal sealed record ChoiceAnswer(IReadOnlyList<long>? Options);

internal sealed record ConsentResponse(long ConsentId, bool? Accepted);
