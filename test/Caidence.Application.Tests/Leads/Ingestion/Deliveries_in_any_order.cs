using Caidence.Data;
using Caidence.Hosting;
using Caidence.Leads.Ingestion.Modelled;
using Caidence.Leads.Sources;
using CsCheck;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Leads.Ingestion;

/// <summary>Whatever comes, how often, in which order and whoever works it off: the workspace ends up as a few lines of rules say.</summary>
public abstract class Deliveries_in_any_order(Stage stage) : LeadTest(stage)
{
    private const int Stories = 40;
    private const int MostRounds = 20;

    private TestHost[] _workers = [];
    private int _told;

    protected override Dictionary<string, string?> Settings => new(base.Settings) { ["Leads:Webhooks:KeptRefusalsPerMinute"] = "100000" };

    [Fact]
    public async Task End_as_the_model_says()
    {
        await using var second = Open(("Leads:Inbox:AtOnce", "3"));
        _workers = [Host, second];

        await Story.Any.SampleAsync(TellAsync, iter: Stories, threads: 1, print: story => story.ToString());
    }

    private async Task TellAsync(Story story)
    {
        var (names, begin, before) = (new Names(_told++), Clock.Now.UtcDateTime, await BooksAsync());
        foreach (var act in story.Acts)
        {
            Clock.Advance(act.Pause);
            await DeliverAsync(act.Form.ToRequest(The, names, Clock.Now));
            if (act.WorkersCome)
            {
                await WorkOffAsync(story.Workers);
            }
        }

        await BooksAsync();
        await WorkOffAsync(story.Workers);

        var model = new ModelOfIngestion();
        var events = await EventsSinceAsync(begin);
        var told = story.Acts.Zip(events, (act, inbound) => (act.Form, Event: inbound)).ToList();
        var outcomes = told.Select(each => (each.Form.Sender, Outcome: model.Receive(each.Form, each.Event.ReceivedAt))).ToList();
        events.Count.ShouldBe(story.Acts.Count);
        events.Select(inbound => inbound.Outcome).ShouldBe(outcomes.Select(each => (LeadEventOutcome?)each.Outcome));
        await ShouldBePersonsOfAsync(model, names, begin, [.. told.Where(each => each.Event.Outcome == LeadEventOutcome.Stored)], story.Workers);
        await ShouldBeInTheBooksAsync(before, outcomes);
    }

    // Several workers may take what waits in any order; whichever it was, it is the order of the ends.
    private async Task ShouldBePersonsOfAsync(
        ModelOfIngestion model, Names names, DateTime since, List<(Form Form, LeadInboxEvent Event)> stored, int workers)
    {
        var (submissions, leads) = await LeadsSinceAsync(since);
        stored.Sort((one, other) => one.Event.CompletedAt!.Value.CompareTo(other.Event.CompletedAt!.Value));
        if (workers == 1)
        {
            stored.Select(each => each.Event.Id).ShouldBeInOrder();
        }

        stored.Select(each => submissions[each.Event.Id].Merge).ShouldBe(stored.Select(each => model.Submit(each.Form)));
        stored.Select(each => submissions[each.Event.Id].LeadId).ShouldBe(stored.Select(each => each.Event.LeadId!.Value));
        submissions.Count.ShouldBe(stored.Count);
        leads.Select(lead => (lead.Email, lead.Phone, lead.SubmissionCount, submissions.Values.Count(submission => submission.LeadId == lead.Id))).Order()
            .ShouldBe(model.Persons.Select(person => (names.EmailOf(person.Email), names.PhoneOf(person.Phone), person.Submissions, person.Submissions)).Order());
    }

    private async Task ShouldBeInTheBooksAsync(
        Dictionary<FormSender, Books> before, IReadOnlyList<(FormSender Sender, LeadEventOutcome Outcome)> outcomes)
    {
        foreach (var (sender, after) in await BooksAsync())
        {
            int Count(LeadEventOutcome outcome) => outcomes.Count(each => each == (sender, outcome));
            (after - before[sender]).ShouldBe(new Books(
                outcomes.Count(each => each.Sender == sender), Count(LeadEventOutcome.Stored), Count(LeadEventOutcome.Duplicate),
                Count(LeadEventOutcome.Test), Count(LeadEventOutcome.Refused), UnderWay: 0));
        }
    }

    // What collides is tried again a little later.
    private async Task WorkOffAsync(int workers)
    {
        for (var round = 0; round < MostRounds && await IsAnythingPendingAsync(); round++)
        {
            await Task.WhenAll(_workers.Take(workers).Select(worker => Task.Run(() => worker.InScopeAsync(services =>
                services.GetRequiredService<LeadInboxRound>().RunAsync(CancellationToken.None)))));
            Clock.Advance(TimeSpan.FromMinutes(1));
        }
    }

    private async Task<bool> IsAnythingPendingAsync()
    {
        using var inside = InWorkspace(The.Northwind);
        return await ReadAsync(database => database.Set<LeadInboxEvent>().AnyAsync(inbound => inbound.State == LeadEventState.Pending));
    }

    private async Task<List<LeadInboxEvent>> EventsSinceAsync(DateTime since)
    {
        using var inside = InWorkspace(The.Northwind);
        return await ReadAsync(database => database.Set<LeadInboxEvent>().Where(inbound => inbound.ReceivedAt >= since).OrderBy(inbound => inbound.Id).ToListAsync());
    }

    private async Task<(Dictionary<Guid, LeadSubmission> Submissions, List<Lead> Leads)> LeadsSinceAsync(DateTime since)
    {
        using var inside = InWorkspace(The.Northwind);
        return await ReadAsync(async database => (
            await database.Set<LeadSubmission>().Where(submission => submission.ReceivedAt >= since && submission.Merge != LeadMergeKind.Test)
                .ToDictionaryAsync(submission => submission.EventId!.Value),
            await database.Set<Lead>().Where(lead => lead.CapturedAt >= since && !lead.IsTest).ToListAsync()));
    }

    private async Task<Dictionary<FormSender, Books>> BooksAsync()
    {
        using var session = SignedInAs(The.Mia);
        var sources = (await Sources.GetListAsync(new())).Items.ToDictionary(source => source.Id, source => source.Books);
        return Enum.GetValues<FormSender>().ToDictionary(sender => sender, sender => new Books(sources[Form.SourceOf(sender, The)]));
    }

    /// <summary>Of one source; they balance whenever somebody looks.</summary>
    private sealed record Books(int Received, int Stored, int Duplicate, int Test, int Refused, int UnderWay)
    {
        public Books(LeadSourceBooksDto books)
            : this(books.Received, books.Stored, books.Duplicate, books.Test, books.Refused, books.UnderWay)
        {
            (Stored + Duplicate + Test + Refused + UnderWay + books.Orphan + books.Erased).ShouldBe(Received);
        }

        public static Books operator -(Books after, Books before) => new(
            after.Received - before.Received, after.Stored - before.Stored, after.Duplicate - before.Duplicate,
            after.Test - before.Test, after.Refused - before.Refused, after.UnderWay - before.UnderWay);
    }
}

public sealed class Deliveries_in_any_order_on_SQLite(SqliteStage stage) : Deliveries_in_any_order(stage);

public sealed class Deliveries_in_any_order_on_PostgreSQL(PostgreSqlStage stage) : Deliveries_in_any_order(stage);
