using Caidence.Data;
using Caidence.PlatformSimulator.LinkedIn;

namespace Caidence.Leads.Ingestion;

public abstract class Leads_that_a_platform_deletes(Stage stage) : PlatformLeadTest(stage)
{
    [Fact]
    public async Task Are_erased_and_stay_away()
    {
        var id = await SubmitToLinkedInAsync();
        await DeliverAndDrainAsync(Notice(id, LinkedInNotification.Created));
        var created = await OnlyLeadFromAsync(The.LinkedInForm);

        await DeliverAndDrainAsync(Notice(id, LinkedInNotification.Deleted));
        (await DumpAsync()).ShouldNotContain(created.EmailHash!);
        Clock.Advance(TimeSpan.FromDays(1));
        using (SignedInAs(The.Mia))
        {
            await Sources.SyncAsync(The.LinkedInForm);
        }

        await DrainAsync();

        (await LeadsFromAsync(The.LinkedInForm)).ShouldBeEmpty();
        var events = await EventsOfAsync(The.LinkedInForm);
        events.ShouldAllBe(inbound => inbound.Payload == null && inbound.Fetched == null);
        (await BalancedBooksAsync(The.LinkedInForm)).Erased.ShouldBe(1);
    }

    [Fact]
    public async Task Before_they_were_announced_never_come()
    {
        var id = await SubmitToLinkedInAsync();
        await DeliverAndDrainAsync(Notice(id, LinkedInNotification.Deleted));
        await DeliverAndDrainAsync(Notice(id, LinkedInNotification.Created));

        (await LeadsFromAsync(The.LinkedInForm)).ShouldBeEmpty();
        (await EventsOfAsync(The.LinkedInForm)).Select(inbound => (inbound.Outcome, inbound.Refusal)).ShouldBe(
            [(LeadEventOutcome.Erased, null), (LeadEventOutcome.Refused, LeadRefusal.PersonErased)]);
    }

    [Fact]
    public async Task Are_erased_though_a_member_has_deleted_them_already()
    {
        var id = await SubmitToLinkedInAsync();
        await DeliverAndDrainAsync(Notice(id, LinkedInNotification.Created));
        var created = await OnlyLeadFromAsync(The.LinkedInForm);
        using (SignedInAs(The.Mia))
        {
            await Leads.DeleteAsync(created.Id);
        }

        await DeliverAndDrainAsync(Notice(id, LinkedInNotification.Deleted));

        (await DumpAsync()).ShouldNotContain(created.EmailHash!);
    }

    [Fact]
    public async Task Leave_a_person_whom_others_know()
    {
        await DeliverAndDrainAsync(Sent.ByZapier(The.Zap, """{"email":"grace@navy.example"}"""));
        var id = await SubmitToLinkedInAsync();
        await DeliverAndDrainAsync(Notice(id, LinkedInNotification.Created));
        await DeliverAndDrainAsync(Notice(id, LinkedInNotification.Deleted));

        var lead = await OnlyLeadFromAsync(The.Zap);
        lead.SubmissionCount.ShouldBe(1);
        using var session = SignedInAs(The.Mia);
        (await Leads.GetReceiptsAsync(lead.Id)).Items.ShouldHaveSingleItem().SourceName.ShouldBe("Typeform by Zapier");
        (await Leads.GetAsync(lead.Id)).Consents.ShouldBeEmpty();
    }
}

public sealed class Leads_that_a_platform_deletes_on_SQLite(SqliteStage stage) : Leads_that_a_platform_deletes(stage);

public sealed class Leads_that_a_platform_deletes_on_PostgreSQL(PostgreSqlStage stage) : Leads_that_a_platform_deletes(stage);
