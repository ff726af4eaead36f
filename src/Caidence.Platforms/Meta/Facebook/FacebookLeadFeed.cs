using Caidence.Leads.Ingestion;
using Caidence.Leads.Sources;
using Caidence.Platforms.Http;
using Caidence.Social.Budgets;

namespace Caidence.Platforms.Meta.Facebook;

/// <summary>Facebook and Instagram lead ads; both arrive through the page.</summary>
internal sealed partial class FacebookLeadFeed(MetaApi api, FacebookLeadForms forms) : ILeadFeed
{
    private const string LeadsRetrieval = "leads_retrieval";

    public LeadSourceType SourceType => LeadSourceType.Facebook;

    public async Task<LeadFetchOutcome> FetchAsync(LeadFeedAccess access, string providerLeadId, CancellationToken cancellationToken)
    {
        BudgetUse.NobodyWaits();
        if (!MetaId.IsValid(providerLeadId))
        {
            return new LeadFetchOutcome.Rejected("The lead id is not one that Meta issues.");
        }

        var answer = await api.GetAsync(providerLeadId, access.AccessToken, [new("fields", FacebookLead.Fields)], cancellationToken);
        return await ReadAsync(answer, access, cancellationToken);
    }

    private async Task<LeadFetchOutcome> ReadAsync(PlatformAnswer answer, LeadFeedAccess access, CancellationToken cancellationToken) =>
        answer switch
    {
        PlatformAnswer.Json json => await ReadLeadAsync(json.Text, access, cancellationToken),
        PlatformAnswer.Failed failed => OutcomeOf(failed.Failure),
        _ => throw new NotSupportedException(answer.GetType().Name),
    };

    private async Task<LeadFetchOutcome> ReadLeadAsync(string json, LeadFeedAccess access, CancellationToken cancellationToken)
    {
        if (!PlatformJson.TryRead<FacebookLead>(json, FacebookLead.Json, out var lead) || string.IsNullOrEmpty(lead!.Id))
        {
            return new LeadFetchOutcome.Transient("Meta's answer was not a lead.");
        }

        var (form, failure) = await forms.FindAsync(lead.FormId, access.AccessToken, cancellationToken);
        return NeedsForm(lead) && failure is not null && OutcomeOf(failure) is var outcome && outcome.ConcernsWholeAccount()
            ? outcome
            : new LeadFetchOutcome.Fetched(FacebookLeadReader.Read(lead, form), json);
    }

    // Where Graph does not name a permission, it is the one that all reads of leads need.
    private static LeadFetchOutcome OutcomeOf(PlatformFailure failure) =>
        (failure with { Permission = failure.Permission ?? LeadsRetrieval }).ToLeadFetchOutcome();

    // Without the form a consent cannot be read, so a passing failure is waited out; labels alone are not worth a wait.
    private static bool NeedsForm(FacebookLead lead) => lead.CustomDisclaimerResponses is { Count: > 0 };
}
