using Caidence.Data;
using Caidence.Hosting;
using Caidence.Leads.Sources;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Leads.Ingestion;

public abstract class The_inbox(Stage stage) : LeadTest(stage)
{
    [Fact]
    public async Task Gives_back_what_a_crashed_worker_had_taken_when_its_lease_ends()
    {
        await DeliverAsync(Sent.ByZapier(The.Zap, """{"email":"grace@navy.example"}"""));
        (await Host.Singleton<ILeadInbox>().LeaseAsync(10, TimeSpan.FromSeconds(60), CancellationToken.None)).Count.ShouldBe(1);

        await DrainAsync();
        (await LeadsFromAsync(The.Zap)).ShouldBeEmpty();
        Clock.Advance(TimeSpan.FromSeconds(61));
        await DrainAsync();
        (await LeadsFromAsync(The.Zap)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Gives_an_event_to_one_worker_only()
    {
        for (var number = 0; number < 40; number++)
        {
            await DeliverAsync(Sent.ByZapier(The.Zap, new { email = $"{number}@example.com" }));
        }

        await using var otherProcess = Open();
        var inboxes = new[] { Host.Singleton<ILeadInbox>(), otherProcess.Singleton<ILeadInbox>() };
        var leases = await Task.WhenAll(Enumerable.Range(0, 8).Select(turn =>
            Task.Run(() => inboxes[turn % 2].LeaseAsync(5, TimeSpan.FromMinutes(1), CancellationToken.None))));

        var leased = leases.SelectMany(lease => lease).Select(inbound => inbound.Id).ToList();
        leased.Count.ShouldBe(40);
        leased.Distinct().Count().ShouldBe(40);
    }

    [Fact]
    public async Task Processes_an_event_once_though_two_workers_believe_it_is_theirs()
    {
        await DeliverAsync(Sent.ByZapier(The.Zap, """{"email":"grace@navy.example","message":"hi"}"""));
        var id = (await OnlyEventOfAsync(The.Zap)).Id;

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => ProcessAsync(id))));

        (await OnlyLeadFromAsync(The.Zap)).SubmissionCount.ShouldBe(1);
        (await OnlyEventOfAsync(The.Zap)).Outcome.ShouldBe(LeadEventOutcome.Stored);
    }

    [Fact]
    public async Task Parks_what_nobody_can_read_and_goes_on_with_the_rest()
    {
        await DeliverAsync(Sent.ByZapier(The.Zap, """{"email":"poison@example.com"}"""));
        var poison = (await OnlyEventOfAsync(The.Zap)).Id;
        await DeliverAsync(Sent.ByZapier(The.Zap, """{"email":"grace@navy.example"}"""));
        await SpoilAsync(poison);

        for (var attempt = 0; attempt < LeadInboxEvent.MaxAttempts; attempt++)
        {
            await DrainAsync();
            Clock.Advance(TimeSpan.FromHours(2));
        }

        (await OnlyLeadFromAsync(The.Zap)).Email.ShouldBe("grace@navy.example");
        using var session = SignedInAs(The.Mia);
        var parked = (await Sources.GetDeliveriesAsync(The.Zap, new() { State = LeadEventState.Quarantined })).Items.ShouldHaveSingleItem();
        (parked.Id, parked.Attempts, parked.Reason).ShouldBe((poison, LeadInboxEvent.MaxAttempts, "CryptographicException"));
        (await BalancedBooksAsync(The.Zap)).Quarantined.ShouldBe(1);
    }

    [Fact]
    public async Task Does_not_drive_again_what_has_ended()
    {
        await DeliverAndDrainAsync(Sent.ByZapier(The.Zap, """{"email":"grace@navy.example"}"""));
        var done = (await OnlyEventOfAsync(The.Zap)).Id;

        using var session = SignedInAs(The.Mia);
        (await Should.ThrowAsync<Core.BusinessException>(() => Sources.RedriveAsync(The.Zap, done))).Code.ShouldBe(CaidenceErrorCodes.LeadSources.NotQuarantined);
        await Should.ThrowAsync<Core.Domain.Entities.EntityNotFoundException>(() => Sources.RedriveAsync(The.GoogleForm, done));
    }

    [Fact]
    public async Task Balances_its_books_whatever_comes()
    {
        await DeliverAsync(Sent.ByZapier(The.Zap, """{"email":"a@example.com"}"""));
        await DeliverAsync(Sent.ByZapier(The.Zap, """{"email":"a@example.com"}"""));
        await DeliverAsync(Sent.ByZapier(The.Zap, """[{"email":"b@example.com"},{"email":"c@example.com","test":true},{"name":"nobody"}]"""));
        await DeliverAsync(Sent.ByZapier(The.Zap, "{"));
        await DeliverAsync(Sent.ByZapier(The.Zap, "{}", "image/png"));
        await DrainAsync();
        await DeliverAsync(Sent.ByZapier(The.Zap, """{"email":"later@example.com"}"""));

        var books = await BalancedBooksAsync(The.Zap);
        (books.Received, books.Stored, books.Duplicate, books.Test, books.Refused, books.UnderWay).ShouldBe((8, 2, 1, 1, 3, 1));
        (await SourceAsync(The.Zap)).TotalLeads.ShouldBe(2);
    }

    [Fact]
    public async Task Makes_one_lead_of_one_person_though_many_submit_at_once()
    {
        await using var busy = Open(("Leads:Inbox:AtOnce", "6"));
        for (var number = 0; number < 60; number++)
        {
            var person = number % 5;
            await DeliverAsync(Sent.ByZapier(The.Zap, number % 2 == 0
                ? new { phone = $"+44 20 7946 000{person}", email = (string?)null, message = $"{number}" }
                : new { phone = $"+44 20 7946 000{person}", email = (string?)$"{person}@example.com", message = $"{number}" }));
        }

        for (var round = 0; round < 20 && (await SourceAsync(The.Zap)).Books.UnderWay > 0; round++)
        {
            await Task.WhenAll(RunAsync(busy), RunAsync(busy));
            Clock.Advance(TimeSpan.FromMinutes(1));
        }

        var leads = await LeadsFromAsync(The.Zap);
        leads.Count.ShouldBe(5);
        leads.Sum(lead => lead.SubmissionCount).ShouldBe(60);
        (await BalancedBooksAsync(The.Zap)).Stored.ShouldBe(60);
    }

    [Fact]
    public async Task Forgets_payloads_when_their_time_is_over_and_keeps_what_is_not_done()
    {
        await DeliverAndDrainAsync(Sent.ByZapier(The.Zap, """{"email":"grace@navy.example"}"""));
        await DeliverAsync(Sent.ByZapier(The.Zap, """{"email":"pending@example.com"}"""));
        Clock.Advance(TimeSpan.FromDays(31));

        await Host.InScopeAsync(services => services.GetRequiredService<ForgetPayloadsWorker>().DoWorkAsync(CancellationToken.None));

        (await EventsOfAsync(The.Zap)).Select(inbound => inbound.Payload is null).ShouldBe([true, false]);
        using var session = SignedInAs(The.Mia);
        (await Leads.GetReceiptsAsync((await OnlyLeadFromAsync(The.Zap)).Id)).Items[0].Payload.ShouldBeNull();
    }

    private Task ProcessAsync(Guid id) => Host.InScopeAsync(async services =>
    {
        using var inside = InWorkspace(The.Northwind);
        try
        {
            await services.GetRequiredService<LeadInboxProcessor>().ProcessAsync(id, CancellationToken.None);
        }
        catch (Exception error) when (error is DbUpdateException or Core.Data.AbpDbConcurrencyException)
        {
            // Somebody else was faster; the round would try again and find it done.
        }
    });

    private static Task RunAsync(TestHost host) =>
        host.InScopeAsync(services => services.GetRequiredService<LeadInboxRound>().RunAsync(CancellationToken.None));

    private async Task SpoilAsync(Guid id)
    {
        using var inside = InWorkspace(The.Northwind);
        await ReadAsync(database => database.Database.ExecuteSqlAsync($"UPDATE \"AppLeadInbox\" SET \"Payload\" = 'no token' WHERE \"Id\" = {id}"));
    }
}

public sealed class The_inbox_on_SQLite(SqliteStage stage) : The_inbox(stage);

public sealed class The_inbox_on_PostgreSQL(PostgreSqlStage stage) : The_inbox(stage)
{
    [Fact]
    public async Task Keeps_what_comes_in_together_with_something_that_cannot_be_kept()
    {
        var inbox = Host.Singleton<ILeadInbox>();
        Task<IReadOnlyList<LeadInboxReceipt>> AddAsync(string verification) =>
            inbox.AddAsync([new(Guid.CreateVersion7(), The.Northwind, The.Zap, LeadSourceType.Zapier, Clock.Now.UtcDateTime) { Verification = verification }], CancellationToken.None);

        var adding = Enumerable.Range(0, 100).Select(number => Task.Run(() => AddAsync(number % 50 == 7 ? new string('x', 65) : "token"))).ToList();
        await Task.WhenAll(adding).ContinueWith(_ => { }, TestContext.Current.CancellationToken);

        adding.Count(kept => kept.IsCompletedSuccessfully).ShouldBe(98);
        adding.Where(kept => kept.IsFaulted).ShouldAllBe(lost => lost.Exception!.InnerException is LeadInboxUnavailableException);
        (await EventsOfAsync(The.Zap)).Count.ShouldBe(98);
    }
}
