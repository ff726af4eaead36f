using Caidence.Data;
using Caidence.Leads.Sources;
using Caidence.PlatformSimulator.LinkedIn;

namespace Caidence.Leads.Ingestion;

/// <summary>Senders that tell only an id: the lead is fetched from them, and they have many ways of not giving it.</summary>
public abstract class Leads_of_a_platform(Stage stage) : PlatformLeadTest(stage)
{
    [Fact]
    public async Task Are_fetched_from_Facebook()
    {
        var id = await SubmitAsync("grace@navy.example", platform: "ig");

        await DeliverAndDrainAsync(Notice(id));

        var lead = await OnlyLeadFromAsync(The.FacebookPage);
        (lead.FullName, lead.FirstName, lead.Email, lead.Phone).ShouldBe(("Grace Hopper", "Grace", "grace@navy.example", "+442079460958"));
        (lead.SourcePlatform, lead.Attribution.CampaignName, lead.Attribution.AdName).ShouldBe(("instagram", "Spring 2027", "Spring carousel"));
        lead.CustomFields["what_is_your_monthly_budget"].ShouldBe("1k_to_5k");
        (await OnlyEventOfAsync(The.FacebookPage)).LeadId.ShouldBe(lead.Id);
    }

    [Fact]
    public async Task Are_fetched_from_LinkedIn()
    {
        var id = await SubmitToLinkedInAsync();

        await DeliverAndDrainAsync(Notice(id, LinkedInNotification.Created));

        var lead = await OnlyLeadFromAsync(The.LinkedInForm);
        (lead.FirstName, lead.LastName, lead.Email, lead.SourcePlatform).ShouldBe(("Grace", "Hopper", "grace@navy.example", "linkedin"));
        (lead.Attribution.CampaignId, lead.Attribution.UtmCampaign).ShouldBe(("3", "dach-q4"));
        lead.CustomFields["team_size"].ShouldBe("11-50");
    }

    [Fact]
    public async Task Are_taken_from_another_version_of_a_form_that_the_source_takes()
    {
        await ChangeAsync(The.LinkedInForm, new() { PlatformConfig = new() { FormIds = [$"{LinkedInSeeds.FormId}"] } });

        await DeliverAndDrainAsync(Notice(await SubmitToLinkedInAsync(), LinkedInNotification.Created));

        (await OnlyEventOfAsync(The.LinkedInForm)).Outcome.ShouldBe(LeadEventOutcome.Stored);
    }

    [Fact]
    public async Task Of_another_owner_are_orphans()
    {
        var reply = await DeliverAsync(Sent.ByLinkedIn(The.LinkedInForm, Sent.LeadOfLinkedIn("x-1", "urn:li:sponsoredAccount:999"), LinkedInNotification.Created, Clock.Now));

        reply.StatusCode.ShouldBe(200);
        (await OnlyEventOfAsync(The.LinkedInForm)).Outcome.ShouldBe(LeadEventOutcome.Orphan);
    }

    [Fact]
    public async Task Wait_for_somebody_to_reconnect_and_then_go_on_by_themselves()
    {
        var ids = new[] { await SubmitAsync("a@example.com"), await SubmitAsync("b@example.com"), await SubmitAsync("c@example.com") };
        await Platforms.ChangeFacebookPageAsync(new() { TokenProblem = 463 });

        foreach (var id in ids)
        {
            await DeliverAndDrainAsync(Notice(id));
        }

        var source = await SourceAsync(The.FacebookPage);
        (source.Status, source.Books.Waiting).ShouldBe((LeadSourceStatus.Disconnected, 3));
        source.StatusReason.ShouldNotBeNullOrEmpty();
        await IsToldOnceAsync(The.Mia);
        await IsToldOnceAsync(The.Bea);

        await Platforms.ChangeFacebookPageAsync(new() { TokenProblem = 0, Token = "renewed" });
        await ChangeAsync(The.FacebookPage, new() { PlatformConfig = new() { AccessToken = "renewed" } });
        await DrainAsync();

        (await LeadsFromAsync(The.FacebookPage)).Count.ShouldBe(3);
        (await SourceAsync(The.FacebookPage)).Status.ShouldBe(LeadSourceStatus.Active);
        (await EventsOfAsync(The.FacebookPage)).ShouldAllBe(inbound => inbound.Refusal == null && inbound.Detail == null);
    }

    [Fact]
    public async Task Wait_for_a_permission_that_is_named()
    {
        await Platforms.ChangeFacebookPageAsync(new() { Permissions = ["pages_show_list"] });

        await DeliverAndDrainAsync(Notice(await SubmitAsync("a@example.com")));

        var waiting = await OnlyEventOfAsync(The.FacebookPage);
        (waiting.State, waiting.Refusal, waiting.Detail).ShouldBe((LeadEventState.Waiting, LeadRefusal.PermissionMissing, "leads_retrieval"));
    }

    [Fact]
    public async Task Come_later_when_the_platform_asks_to_wait()
    {
        await Platforms.ChangeFacebookPageAsync(new() { ThrottleMinutes = 12 });
        await DeliverAndDrainAsync(Notice(await SubmitAsync("a@example.com")));

        var postponed = await OnlyEventOfAsync(The.FacebookPage);
        (postponed.State, postponed.Attempts, postponed.Refusal).ShouldBe((LeadEventState.Pending, 0, LeadRefusal.RateLimited));
        (await SourceAsync(The.FacebookPage)).Status.ShouldBe(LeadSourceStatus.Active);

        await Platforms.ChangeFacebookPageAsync(new() { ThrottleMinutes = 0 });
        Clock.Advance(TimeSpan.FromMinutes(11));
        await DrainAsync();
        (await LeadsFromAsync(The.FacebookPage)).ShouldBeEmpty();
        Clock.Advance(TimeSpan.FromMinutes(2));
        await DrainAsync();
        (await OnlyLeadFromAsync(The.FacebookPage)).Email.ShouldBe("a@example.com");
    }

    [Fact]
    public async Task That_nobody_finds_are_parked_within_hours_and_can_be_driven_again()
    {
        await DeliverAsync(Notice("424242"));
        for (var attempt = 1; attempt <= LeadInboxEvent.MaxAttempts; attempt++)
        {
            (await OnlyEventOfAsync(The.FacebookPage)).State.ShouldBe(LeadEventState.Pending);
            await DrainAsync();
            Clock.Advance(TimeSpan.FromMinutes(13));
        }

        var parked = await OnlyEventOfAsync(The.FacebookPage);
        (parked.State, parked.Refusal).ShouldBe((LeadEventState.Quarantined, LeadRefusal.LeadNotFound));

        await Platforms.SubmitFacebookLeadAsync(new() { LeadId = "424242", Answers = [new("email", ["late@example.com"])], Notify = false });
        using (SignedInAs(The.Mia))
        {
            await Sources.RedriveAsync(The.FacebookPage, parked.Id);
        }

        await DrainAsync();
        (await OnlyLeadFromAsync(The.FacebookPage)).Email.ShouldBe("late@example.com");
    }

    [Fact]
    public async Task Outlast_a_platform_that_is_down_for_a_day()
    {
        var id = await SubmitAsync("a@example.com");
        await Platforms.AddFaultAsync(new("/v26.0/", Times: 10_000, Status: 500, Body: "{}"));
        await DeliverAsync(Notice(id));
        for (var hour = 0; hour < 30; hour++)
        {
            await DrainAsync();
            Clock.Advance(TimeSpan.FromHours(1.3));
        }

        (await OnlyEventOfAsync(The.FacebookPage)).State.ShouldBe(LeadEventState.Pending);
        await Platforms.ClearFaultsAsync();
        await DrainAsync();
        (await OnlyLeadFromAsync(The.FacebookPage)).Email.ShouldBe("a@example.com");
    }

    [Fact]
    public async Task With_an_impossible_id_are_parked_alone()
    {
        await DeliverAndDrainAsync(Notice("not-an-id"));
        await DeliverAndDrainAsync(Notice(await SubmitAsync("a@example.com")));

        var events = await EventsOfAsync(The.FacebookPage);
        events.Select(inbound => inbound.State).ShouldBe([LeadEventState.Quarantined, LeadEventState.Done]);
        (await SourceAsync(The.FacebookPage)).Status.ShouldBe(LeadSourceStatus.Active);
    }

    [Fact]
    public async Task That_the_platform_marks_as_tests_are_tests()
    {
        var submitted = await Platforms.SubmitFacebookLeadAsync(new() { IsTest = true, Notify = false });

        await DeliverAndDrainAsync(Notice(submitted.LeadIds[0]));

        (await OnlyLeadFromAsync(The.FacebookPage)).IsTest.ShouldBeTrue();
        (await BalancedBooksAsync(The.FacebookPage)).Test.ShouldBe(1);
    }

    [Fact]
    public async Task Are_found_by_asking_when_a_webhook_was_lost_and_only_once()
    {
        var heard = await SubmitAsync("heard@example.com");
        await SubmitAsync("lost@example.com");
        await DeliverAndDrainAsync(Notice(heard));

        using (SignedInAs(The.Mia))
        {
            (await Sources.SyncAsync(The.FacebookPage)).ShouldBeEquivalentTo(new LeadSourceSyncDto { FoundCount = 2, NewCount = 1, IsComplete = true });
            await DrainAsync();
            (await Sources.SyncAsync(The.FacebookPage)).ShouldBeEquivalentTo(new LeadSourceSyncDto { FoundCount = 2, NewCount = 0, IsComplete = true });
        }

        await DrainAsync();
        (await LeadsFromAsync(The.FacebookPage)).Select(lead => lead.Email).ShouldBe(["heard@example.com", "lost@example.com"]);
        (await BalancedBooksAsync(The.FacebookPage)).Duplicate.ShouldBe(0);
    }

    [Fact]
    public async Task Are_asked_for_in_every_workspace_now_and_then()
    {
        await SubmitAsync("lost@example.com");

        await Host.InScopeAsync(services => ActivatorUtilitiesOf<LeadSyncWorker>(services).DoWorkAsync(CancellationToken.None));
        await DrainAsync();

        (await OnlyLeadFromAsync(The.FacebookPage)).Email.ShouldBe("lost@example.com");
    }

    private static T ActivatorUtilitiesOf<T>(IServiceProvider services) => (T)services.GetService(typeof(T))!;

    private async Task IsToldOnceAsync(Person person)
    {
        using var session = SignedInAs(person);
        var told = (await Bell.GetListAsync(new())).Items.ShouldHaveSingleItem();
        told.Title.ShouldContain("Spring campaign");
        told.Url.ShouldBe($"/integrations/{The.FacebookPage.Id}");
    }
}

public sealed class Leads_of_a_platform_on_SQLite(SqliteStage stage) : Leads_of_a_platform(stage);

public sealed class Leads_of_a_platform_on_PostgreSQL(PostgreSqlStage stage) : Leads_of_a_platform(stage);
