using Caidence.Data;
using Caidence.Leads.Ingestion;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Leads.Merging;

/// <summary>A test about Ada, who is in the workspace twice: typed in by Mia, and as Augusta who has filled a form.</summary>
public abstract class MergeTest(Stage stage) : LeadTest(stage)
{
    protected Guid Augusta { get; private set; }

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await SubmitAsync("""{"name":"Augusta King","email":"augusta@ockham.example","phone":"+44 20 7946 0777","company":"Ockham Park","budget":"5k","newsletter_opt_in":"yes"}""");
        Augusta = (await OnlyLeadFromAsync(The.Zap)).Id;
        using var session = SignedInAs(The.Mia);
        await Leads.AddActivityAsync(Augusta, new() { Description = "Writes about engines" });
        await NextSteps.AddNextStepAsync(Augusta, new() { Text = "Send the drawings", DueAt = Clock.Now.UtcDateTime.AddDays(3) });
    }

    protected Task<WebhookReply> SubmitAsync(string body) => DeliverAndDrainAsync(Sent.ByZapier(The.Zap, body));

    protected async Task<LeadDetailDto> MergeAsync(params (string Field, LeadMergeSide Keep)[] choices)
    {
        using var session = SignedInAs(The.Mia);
        return await Merges.MergeAsync(
            The.AdaLead, new() { OtherId = Augusta, Choices = [.. choices.Select(choice => new MergeChoiceDto { Field = choice.Field, Keep = choice.Keep })] });
    }

    protected async Task<LeadDetailDto> UnmergeAsync()
    {
        using var session = SignedInAs(The.Mia);
        return await Merges.UnmergeAsync(The.AdaLead, new());
    }

    /// <summary>All that the workspace knows of a lead, but for that it was merged.</summary>
    protected async Task<string> EverythingAsync(Guid leadId)
    {
        using var inside = InWorkspace(The.Northwind);
        return await ReadAsync(async database =>
        {
            var lead = await database.Set<Lead>().SingleAsync(known => known.Id == leadId);
            var activities = await database.Set<LeadActivity>().Where(row => row.LeadId == leadId && row.Type != LeadActivityType.Merge && row.Type != LeadActivityType.Unmerge)
                .OrderBy(row => row.Id).Select(row => row.Id).ToListAsync();
            var submissions = await database.Set<LeadSubmission>().Where(row => row.LeadId == leadId).OrderBy(row => row.Id).Select(row => row.Id).ToListAsync();
            var consents = await database.Set<LeadConsent>().Where(row => row.LeadId == leadId).OrderBy(row => row.Id).Select(row => row.Id).ToListAsync();
            var steps = await database.Set<NextSteps.LeadNextStep>().Where(row => row.LeadId == leadId).OrderBy(row => row.Id).Select(row => row.Id).ToListAsync();
            var terms = (await database.WordsOfLeadsAsync()).Where(word => word.LeadId == leadId).Select(word => word.Code).Order(StringComparer.Ordinal).ToList();
            return System.Text.Json.JsonSerializer.Serialize(new { State = LeadState.Of(lead), lead.CapturedAt, lead.SourceId, lead.Attribution, activities, submissions, consents, steps, terms });
        });
    }
}
