using System.Text.Json.Nodes;
using Caidence.Data;
using Caidence.Leads.Ingestion;
using Caidence.Leads.Sources;
using Caidence.PlatformSimulator.Meta;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Leads.Receiving;

public abstract class Deliveries_of_Meta(Stage stage) : LeadTest(stage)
{
    private const string NewAppSecret = "demo_app_secret";

    // The old secret of the app and the one that replaces it, while Meta changes over.
    protected override Dictionary<string, string?> Settings => new(base.Settings) { ["FACEBOOK_APP_SECRET"] = $"{NewAppSecret},{MetaSeeds.AppSecret}" };

    [Fact]
    public async Task A_thousand_changes_are_a_thousand_events()
    {
        var changes = Enumerable.Range(0, 990).Select(number => Sent.LeadOfMeta($"{700_000_000_000 + number}")).ToList();

        var reply = await DeliverAsync(Sent.ByMeta(Clock.Now, [.. changes, .. changes.Take(10)]));

        reply.StatusCode.ShouldBe(200);
        var books = await BalancedBooksAsync(The.FacebookPage);
        (books.Received, books.Duplicate, books.UnderWay).ShouldBe((1000, 10, 990));
    }

    [Fact]
    public async Task Escaped_letters_are_verified_as_they_came()
    {
        var body = """{"object":"page","entry":[{"id":"101","time":1763630132,"changes":[{"field":"feed","value":{"message":"\u00e4\u00f6\u00e5 1\/2"}}]}]}"""u8.ToArray();
        var vector = Sent.ByMeta(body).With("X-Hub-Signature-256", "sha256=59378d557fac1c58598159ee00471f73cd75707c336ab62f3c4b5cd0be9beecb");

        (await DeliverAsync(vector)).StatusCode.ShouldBe(200);
        (await DeliverAsync(vector with { Body = "{\"object\":\"page\",\"entry\":[{\"id\":\"101\",\"time\":1763630132,\"changes\":[{\"field\":\"feed\",\"value\":{\"message\":\"äöå 1/2\"}}]}]}"u8.ToArray() }))
            .StatusCode.ShouldBe(401);
    }

    [Fact]
    public async Task Both_secrets_of_the_app_count_while_they_overlap()
    {
        await DeliverAsync(Sent.ByMeta(MetaNotification.Body([Sent.LeadOfMeta("1")], Clock.Now), NewAppSecret));
        await DeliverAsync(Sent.ByMeta(MetaNotification.Body([Sent.LeadOfMeta("2")], Clock.Now), MetaSeeds.AppSecret));

        (await EventsOfAsync(The.FacebookPage)).Select(inbound => inbound.Verification).ShouldBe(["meta:0", "meta:1"]);
    }

    [Fact]
    public async Task One_page_of_two_workspaces_tells_both()
    {
        Guid contosos;
        using (SignedInAs(The.Omar))
        {
            contosos = (await Sources.CreateAsync(new()
            {
                Name = "The same page", SourceType = LeadSourceType.Facebook, PlatformConfig = new() { PageId = MetaSeeds.PageId, AccessToken = MetaSeeds.PageToken },
            })).Id;
        }

        await DeliverAsync(Sent.ByMeta(Clock.Now, Sent.LeadOfMeta("900")));

        (await OnlyEventOfAsync(The.FacebookPage)).TenantId.ShouldBe(The.Northwind.Id);
        using var inside = InWorkspace(The.Contoso);
        var event2 = await ReadAsync(database => database.Set<LeadInboxEvent>().SingleAsync());
        (event2.TenantId, event2.SourceId, event2.State).ShouldBe((The.Contoso.Id, contosos, LeadEventState.Pending));
    }

    [Fact]
    public async Task A_page_that_nobody_connected_is_kept_for_the_operator()
    {
        var reply = await DeliverAsync(Sent.ByMeta(Clock.Now, Sent.LeadOfMeta("900", pageId: "55")));

        reply.StatusCode.ShouldBe(200);
        using var host = Host.InWorkspace(null);
        var orphan = await ReadAsync(database => database.Set<LeadInboxEvent>().SingleAsync());
        (orphan.TenantId, orphan.SourceId, orphan.PageId, orphan.Outcome).ShouldBe((null, null, "55", LeadEventOutcome.Orphan));
    }

    [Fact]
    public async Task A_form_that_the_source_does_not_take_is_an_orphan_of_the_source()
    {
        await ChangeAsync(The.FacebookPage, new() { PlatformConfig = new() { FormIds = [MetaSeeds.GermanFormId] } });

        await DeliverAsync(Sent.ByMeta(Clock.Now, Sent.LeadOfMeta("901"), Sent.LeadOfMeta("902", formId: MetaSeeds.GermanFormId)));

        var books = await BalancedBooksAsync(The.FacebookPage);
        (books.Orphan, books.UnderWay).ShouldBe((1, 1));
    }

    [Fact]
    public async Task The_test_button_of_the_dashboard_is_answered_and_makes_no_lead()
    {
        var press = Sent.ByMeta(Clock.Now, [.. MetaChange.DashboardTest(Clock.Now)]);

        (await DeliverAndDrainAsync(press)).StatusCode.ShouldBe(200);
        (await DeliverAndDrainAsync(press)).StatusCode.ShouldBe(200);

        using var host = Host.InWorkspace(null);
        (await ReadAsync(database => database.Set<LeadInboxEvent>().Select(inbound => inbound.Outcome).ToListAsync()))
            .ShouldBe([LeadEventOutcome.Test, LeadEventOutcome.Test, LeadEventOutcome.Test, LeadEventOutcome.Test]);
        (await ReadAsync(database => database.Set<Lead>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Other_news_of_the_page_are_passed_over()
    {
        var reply = await DeliverAsync(Sent.ByMeta(
            Clock.Now, new MetaChange(MetaSeeds.PageId, "feed", new JsonObject { ["message"] = "hello" }), Sent.LeadOfMeta("903")));

        reply.StatusCode.ShouldBe(200);
        (await OnlyEventOfAsync(The.FacebookPage)).ProviderLeadId.ShouldBe("903");
    }

    [Fact]
    public async Task One_change_without_an_id_does_not_refuse_the_others()
    {
        var reply = await DeliverAsync(Sent.ByMeta(
            Clock.Now, new MetaChange(MetaSeeds.PageId, "leadgen", new JsonObject { ["form_id"] = "1" }), Sent.LeadOfMeta("904")));

        reply.StatusCode.ShouldBe(200);
        (await OnlyEventOfAsync(The.FacebookPage)).ProviderLeadId.ShouldBe("904");
    }

    [Fact]
    public async Task The_page_of_the_entry_counts_where_the_change_names_none()
    {
        var change = new MetaChange(MetaSeeds.PageId, "leadgen", new JsonObject { ["leadgen_id"] = 905, ["form_id"] = 77 });

        await DeliverAsync(Sent.ByMeta(Clock.Now, change));

        var kept = await OnlyEventOfAsync(The.FacebookPage);
        (kept.ProviderLeadId, kept.PageId, kept.FormId).ShouldBe(("905", MetaSeeds.PageId, "77"));
    }

    [Fact]
    public async Task A_paused_page_leaves_an_orphan()
    {
        await ChangeAsync(The.FacebookPage, new() { Status = LeadSourceStatus.Paused });

        (await DeliverAsync(Sent.ByMeta(Clock.Now, Sent.LeadOfMeta("906")))).StatusCode.ShouldBe(200);

        (await EventsOfAsync(The.FacebookPage)).ShouldBeEmpty();
    }
}

public sealed class Deliveries_of_Meta_on_SQLite(SqliteStage stage) : Deliveries_of_Meta(stage);

public sealed class Deliveries_of_Meta_on_PostgreSQL(PostgreSqlStage stage) : Deliveries_of_Meta(stage);
