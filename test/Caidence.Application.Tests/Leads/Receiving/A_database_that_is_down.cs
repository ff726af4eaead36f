using Caidence.Data;
using Caidence.Hosting;
using Caidence.Leads.Ingestion;

namespace Caidence.Leads.Receiving;

public abstract class A_database_that_is_down(Stage stage) : LeadTest(stage)
{
    [Fact]
    public async Task Is_no_reason_to_lose_or_refuse_anything()
    {
        await using var host = OpenWithoutDatabase();
        var receiver = host.Service<ILeadWebhookReceiver>();
        WebhookRequest[] deliveries =
        [
            Sent.ByMeta(Clock.Now, Sent.LeadOfMeta("1")),
            Sent.ByGoogle(The.GoogleForm, Sent.LeadOfGoogle(The.GoogleForm, "g-1", ("EMAIL", "bob@example.com"))),
            Sent.ByZapier(The.Zap, """{"email":"bob@example.com"}"""),
        ];

        foreach (var delivery in deliveries)
        {
            var reply = await receiver.ReceiveAsync(delivery, CancellationToken.None);
            (reply.StatusCode, reply.RetryAfter).ShouldBe((503, TimeSpan.FromSeconds(30)));
            reply.ReadJson().GetProperty("message").GetString().ShouldNotBeNullOrEmpty();
        }
    }

    private TestHost OpenWithoutDatabase() => Open(("ConnectionStrings:Default", Database == TestDatabase.Sqlite
        ? "Data Source=/nowhere/at/all.db"
        : "Host=127.0.0.1;Port=9;Username=nobody;Password=nothing;Database=none;Timeout=2"));
}

public sealed class A_database_that_is_down_on_SQLite(SqliteStage stage) : A_database_that_is_down(stage);

public sealed class A_database_that_is_down_on_PostgreSQL(PostgreSqlStage stage) : A_database_that_is_down(stage);
