using System.Runtime.CompilerServices;
using Caidence.Leads.Ingestion;
using Caidence.Platforms.Http;

namespace Caidence.Platforms.Meta.Facebook;

internal sealed partial class FacebookLeadFeed
{
    public async IAsyncEnumerable<LeadFetchOutcome> ListAsync(
        LeadFeedAccess access, DateTime since, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var (formId, failure) in FormsOfAsync(access, cancellationToken))
        {
            if (failure is not null)
            {
                yield return failure;
                yield break;
            }

            await foreach (var outcome in LeadsOfAsync(formId, access, since, cancellationToken))
            {
                yield return outcome;
                if (outcome.ConcernsWholeAccount())
                {
                    yield break;
                }
            }
        }
    }

    private async IAsyncEnumerable<(string? FormId, LeadFetchOutcome? Failure)> FormsOfAsync(
        LeadFeedAccess access, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var formId in access.FormIds)
        {
            yield return (formId, null);
        }

        if (access.FormIds.Count > 0)
        {
            yield break;
        }

        if (!MetaId.IsValid(access.PageId))
        {
            yield return (null, new LeadFetchOutcome.Rejected("The source names neither a page nor forms."));
            yield break;
        }

        var formIds = api.ListAsync($"{access.PageId}/leadgen_forms", access.AccessToken, [new("fields", "id")], cancellationToken);
        await foreach (var answer in formIds)
        {
            yield return answer is PlatformAnswer.Failed failed
                ? (null, OutcomeOf(failed.Failure))
                : (IdOf((PlatformAnswer.Json)answer), null);
        }
    }

    private async IAsyncEnumerable<LeadFetchOutcome> LeadsOfAsync(
        string? formId, LeadFeedAccess access, DateTime since, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (!MetaId.IsValid(formId))
        {
            yield return new LeadFetchOutcome.Rejected("The form id is not one that Meta issues.");
            yield break;
        }

        var seconds = new DateTimeOffset(DateTime.SpecifyKind(since, DateTimeKind.Utc)).ToUnixTimeSeconds();
        KeyValuePair<string, string>[] parameters =
        [
            new("fields", FacebookLead.Fields),
            new("filtering", $$"""[{"field":"time_created","operator":"GREATER_THAN","value":{{seconds}}}]"""),
        ];

        await foreach (var answer in api.ListAsync($"{formId}/leads", access.AccessToken, parameters, cancellationToken))
        {
            yield return await ReadAsync(answer, access, cancellationToken);
        }
    }

    private static string? IdOf(PlatformAnswer.Json form) =>
        PlatformJson.TryRead<FacebookLeadForm>(form.Text, FacebookLead.Json, out var read) ? read!.Id : null;
}
