using Caidence.Core.Json;
using Caidence.Leads.Ingestion;
using Caidence.Localization;
using Microsoft.Extensions.Localization;

namespace Caidence.Leads.Sources;

/// <summary>What reached a source, each with its reason as a sentence.</summary>
public sealed class LeadDeliveryReader(
    IRepository<LeadInboxEvent, Guid> inbox, IAsyncQueryableExecuter queries, IStringLocalizer<CaidenceResource> text) : ITransientDependency
{
    public async Task<PagedResultDto<LeadDeliveryDto>> ReadAsync(Guid sourceId, GetLeadDeliveriesInput input)
    {
        var matching = inbox.Query().Where(inbound => inbound.SourceId == sourceId);
        if (input.Outcome is { } outcome)
        {
            matching = matching.Where(inbound => inbound.Outcome == outcome);
        }

        if (input.State is { } state)
        {
            matching = matching.Where(inbound => inbound.State == state);
        }

        // Without the payload, which would have to be deciphered for nothing.
        var page = matching.OrderByDescending(inbound => inbound.ReceivedAt).ThenByDescending(inbound => inbound.Id)
            .Skip(input.SkipCount).Take(input.MaxResultCount)
            .Select(inbound => new Row(
                inbound.Id, inbound.ReceivedAt, inbound.State, inbound.Outcome, inbound.Refusal, inbound.Detail, inbound.Verification,
                inbound.ProviderLeadId, inbound.LeadId, inbound.Attempts, inbound.DueAt));

        return new(await queries.CountAsync(matching), [.. (await queries.ToListAsync(page)).Select(Read)]);
    }

    private LeadDeliveryDto Read(Row inbound) => new()
    {
        Id = inbound.Id,
        ReceivedAt = inbound.ReceivedAt,
        State = inbound.State,
        Outcome = inbound.Outcome,
        Refusal = inbound.Refusal,
        Reason = ReasonOf(inbound),
        Verification = VerificationText.Of(inbound.Verification, text),
        ProviderLeadId = inbound.ProviderLeadId,
        LeadId = inbound.LeadId,
        Attempts = inbound.Attempts,
        NextAttemptAt = inbound.State == LeadEventState.Pending ? inbound.DueAt : null,
    };

    private string? ReasonOf(Row inbound) =>
        inbound.Refusal is { } refusal
            ? string.Join(' ', new[] { text["LeadRefusal:" + WireWords.Of(refusal)].Value, inbound.Detail is null ? null : $"({inbound.Detail})" }.OfType<string>())
            : inbound.Detail;

    private sealed record Row(
        Guid Id, DateTime ReceivedAt, LeadEventState State, LeadEventOutcome? Outcome, LeadRefusal? Refusal, string? Detail, string Verification,
        string? ProviderLeadId, Guid? LeadId, int Attempts, DateTime DueAt);
}
