using Caidence.Data;
using Caidence.Leads.Ingestion;

namespace Caidence.Leads.Receiving;

public abstract class Too_many_deliveries(Stage stage) : LeadTest(stage)
{
    protected override Dictionary<string, string?> Settings => new(base.Settings)
    {
        ["Leads:Webhooks:DeliveriesPerMinute"] = "2",
        ["Leads:Webhooks:KeptRefusalsPerMinute"] = "3",
    };

    [Fact]
    public async Task Of_a_Zap_are_asked_to_wait()
    {
        var replies = new List<WebhookReply>();
        for (var number = 1; number <= 3; number++)
        {
            replies.Add(await DeliverAsync(Sent.ByZapier(The.Zap, new { email = $"{number}@example.com" })));
        }

        replies.Select(reply => reply.StatusCode).ShouldBe([200, 200, 429]);
        replies[2].RetryAfter!.Value.ShouldBeInRange(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        (await EventsOfAsync(The.Zap))[2].Refusal.ShouldBe(LeadRefusal.RateLimited);
    }

    [Fact]
    public async Task Of_one_source_are_nothing_to_another()
    {
        for (var number = 1; number <= 3; number++)
        {
            await DeliverAsync(Sent.ByZapier(The.Zap, new { email = $"{number}@example.com" }));
        }

        (await DeliverAsync(Sent.ByZapier(The.MakeScenario, """{"email":"4@example.com"}"""))).StatusCode.ShouldBe(200);
    }

    [Fact]
    public async Task Of_a_platform_are_taken_all_the_same()
    {
        for (var number = 1; number <= 5; number++)
        {
            (await DeliverAsync(Sent.ByGoogle(The.GoogleForm, Sent.LeadOfGoogle(The.GoogleForm, $"g-{number}", ("EMAIL", "bob@example.com"))))).StatusCode.ShouldBe(200);
        }
    }

    [Fact]
    public async Task That_are_refused_do_not_fill_the_inbox()
    {
        for (var number = 1; number <= 10; number++)
        {
            await DeliverAsync(Sent.ByShop(The.Shop, "msg", Clock.Now, "{}", "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"));
        }

        (await EventsOfAsync(The.Shop)).Count.ShouldBe(3);
    }
}

public sealed class Too_many_deliveries_on_SQLite(SqliteStage stage) : Too_many_deliveries(stage);

public sealed class Too_many_deliveries_on_PostgreSQL(PostgreSqlStage stage) : Too_many_deliveries(stage);
