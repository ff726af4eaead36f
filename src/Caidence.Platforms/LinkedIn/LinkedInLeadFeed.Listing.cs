using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Caidence.Leads.Ingestion;
using Caidence.Platforms.Http;

namespace Caidence.Platforms.LinkedIn;

internal sealed partial class LinkedInLeadFeed
{
    private const int PageSize = 50;

    /// <summary>LinkedIn keeps responses for a year and refuses a longer range.</summary>
    private static readonly TimeSpan Retention = TimeSpan.FromDays(365);

    private sealed record Page(IReadOnlyList<JsonElement>? Elements);

    public async IAsyncEnumerable<LeadFetchOutcome> ListAsync(
        LeadFeedAccess access, DateTime since, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (LinkedInUrn.OwnerKind(access.OwnerUrn) is not { } ownerKind)
        {
            yield return new LeadFetchOutcome.Rejected("The source's owner is neither an ad account nor an organization.");
            yield break;
        }

        foreach (var leadType in LeadTypesOf(ownerKind))
        {
            await foreach (var outcome in LeadsOfAsync(leadType, ownerKind, access, since, cancellationToken))
            {
                yield return outcome;
                if (outcome.ConcernsWholeAccount())
                {
                    yield break;
                }
            }
        }
    }

    private static string[] LeadTypesOf(string ownerKind) =>
        ownerKind == "sponsoredAccount" ? ["SPONSORED"] : ["EVENT", "COMPANY", "ORGANIZATION_PRODUCT"];

    private async IAsyncEnumerable<LeadFetchOutcome> LeadsOfAsync(
        string leadType,
        string ownerKind,
        LeadFeedAccess access,
        DateTime since,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var finder = Finder(leadType, ownerKind, access.OwnerUrn!, since);
        for (var start = 0; ; start += PageSize)
        {
            var answer = await api.GetAsync($"{finder}&count={PageSize}&start={start}", access.AccessToken, cancellationToken);
            if (answer is not PlatformAnswer.Json json || !PlatformJson.TryRead<Page>(json.Text, LinkedInLead.Json, out var page))
            {
                yield return (answer as PlatformAnswer.Failed)?.Failure.ToLeadFetchOutcome()
                    ?? new LeadFetchOutcome.Transient("LinkedIn's answer was not a list.");
                yield break;
            }

            foreach (var element in page!.Elements ?? [])
            {
                var outcome = await ReadLeadAsync(element.GetRawText(), access, cancellationToken);
                if (IsOfWantedForm(outcome, access))
                {
                    yield return outcome;
                }
            }

            if (page.Elements is null || page.Elements.Count < PageSize)
            {
                yield break;
            }
        }
    }

    private string Finder(string leadType, string ownerKind, string ownerUrn, DateTime since)
    {
        var now = clock.GetUtcNow();
        var start = Max(new DateTimeOffset(DateTime.SpecifyKind(since, DateTimeKind.Utc)), now - Retention);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"leadFormResponses?q=owner&owner=({ownerKind}:{Uri.EscapeDataString(ownerUrn)})&leadType=(leadType:{leadType})"
            + $"&limitedToTestLeads=false&fields={LinkedInLead.Fields}"
            + $"&submittedAtTimeRange=(start:{start.ToUnixTimeMilliseconds()},end:{now.ToUnixTimeMilliseconds()})");
    }

    private static DateTimeOffset Max(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    private static bool IsOfWantedForm(LeadFetchOutcome outcome, LeadFeedAccess access) =>
        access.FormIds.Count == 0
        || outcome is not LeadFetchOutcome.Fetched { Lead.Attribution.FormId: { } formId }
        || access.FormIds.Contains(formId);
}
