using Caidence.Leads.Ingestion;
using Caidence.Leads.Sources;
using Caidence.Platforms.Http;
using Caidence.Social.Budgets;

namespace Caidence.Platforms.LinkedIn;

/// <summary>Lead Gen Forms through LinkedIn's Lead Sync API.</summary>
internal sealed partial class LinkedInLeadFeed(LinkedInApi api, LinkedInLeadForms forms, TimeProvider clock) : ILeadFeed
{
    public LeadSourceType SourceType => LeadSourceType.LinkedIn;

    /// <param name="providerLeadId">The response's id, or its URN as the notification gives it.</param>
    public async Task<LeadFetchOutcome> FetchAsync(LeadFeedAccess access, string providerLeadId, CancellationToken cancellationToken)
    {
        BudgetUse.NobodyWaits();
        var id = LinkedInUrn.IdOf(providerLeadId);
        if (!LinkedInUrn.IsResponseId(id))
        {
            return new LeadFetchOutcome.Rejected("The response id is not one that LinkedIn issues.");
        }

        var answer = await api.GetAsync($"leadFormResponses/{id}", access.AccessToken, cancellationToken);
        return answer switch
        {
            PlatformAnswer.Json json => await ReadLeadAsync(json.Text, access, cancellationToken),
            PlatformAnswer.Failed failed => failed.Failure.ToLeadFetchOutcome(),
            _ => throw new NotSupportedException(answer.GetType().Name),
        };
    }

    private async Task<LeadFetchOutcome> ReadLeadAsync(string json, LeadFeedAccess access, CancellationToken cancellationToken)
    {
        if (!PlatformJson.TryRead<LinkedInLead>(json, LinkedInLead.Json, out var lead) || string.IsNullOrEmpty(lead!.Id))
        {
            return new LeadFetchOutcome.Transient("LinkedIn's answer was not a lead form response.");
        }

        if (!lead.BelongsTo(access.OwnerUrn))
        {
            return new LeadFetchOutcome.Rejected("The response belongs to another owner than this source.");
        }

        // Answers carry only question ids: without its form a response says nothing, so whatever can be mended is waited for.
        var (form, failure) = await forms.FindAsync(lead, access.AccessToken, cancellationToken);
        return failure is { Kind: not (PlatformFailureKind.NotFound or PlatformFailureKind.Permanent) }
            ? failure.ToLeadFetchOutcome()
            : new LeadFetchOutcome.Fetched(LinkedInLeadReader.Read(lead, form), json);
    }
}
