using Caidence.Data;
using Caidence.Leads.Sources;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Leads.Ingestion;

public abstract class A_lead_that_arrives(Stage stage) : LeadTest(stage)
{
    [Fact]
    public async Task Is_told_to_those_who_can_hand_it_out()
    {
        await ArriveAsync("grace@navy.example");

        (await TitlesAsync(The.Mia)).ShouldBe(["New lead from Typeform by Zapier"]);
        (await TitlesAsync(The.Max)).ShouldBe(["New lead from Typeform by Zapier"]);
        (await TitlesAsync(The.Rita)).ShouldBeEmpty();
        (await TitlesAsync(The.Cleo)).ShouldBeEmpty();
        (await TitlesAsync(The.Omar)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Goes_to_the_member_whom_the_source_names_and_to_nobody_elses_bell()
    {
        await ChangeAsync(The.Zap, new() { AutoAssignUserId = The.Max });

        await ArriveAsync("grace@navy.example");

        (await OnlyLeadFromAsync(The.Zap)).AssignedToId.ShouldBe(The.Max.Id);
        (await TitlesAsync(The.Max)).ShouldHaveSingleItem();
        (await TitlesAsync(The.Mia)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Stays_with_its_owner_when_it_comes_again()
    {
        await ArriveAsync("grace@navy.example");
        var lead = await OnlyLeadFromAsync(The.Zap);
        using (SignedInAs(The.Mia))
        {
            await Leads.AssignAsync(new() { LeadIds = [lead.Id], AssignedToId = The.Max });
        }

        await ChangeAsync(The.Zap, new() { AutoAssignUserId = The.Bea });
        await ArriveAsync("grace@navy.example", "again");

        (await OnlyLeadFromAsync(The.Zap)).AssignedToId.ShouldBe(The.Max.Id);
        (await TitlesAsync(The.Max))[0].ShouldBe("A lead you know came again through Typeform by Zapier");
        (await TitlesAsync(The.Bea)).ShouldBe(["New lead from Typeform by Zapier"]);
    }

    [Fact]
    public async Task Begins_its_time_line()
    {
        await ChangeAsync(The.Zap, new() { AutoAssignUserId = The.Max });
        await ArriveAsync("grace@navy.example");
        await ArriveAsync("grace@navy.example", "again");

        using var session = SignedInAs(The.Mia);
        var activities = (await Leads.GetAsync((await OnlyLeadFromAsync(The.Zap)).Id)).Activities;
        activities.Select(activity => activity.ActivityType).ShouldBe([LeadActivityType.Submission, LeadActivityType.Assignment, LeadActivityType.Captured]);
        activities[2].Metadata["source"].ShouldBe("Typeform by Zapier");
        activities[1].Metadata["member"].ShouldBe("Max Holm");
    }

    [Fact]
    public async Task Is_shown_to_open_pages_after_it_was_committed()
    {
        await ArriveAsync("grace@navy.example");

        var created = Host.Messages.Sent.Single(message => message.Name == "lead.created");
        (created.TenantId, created.Permission).ShouldBe((The.Northwind.Id, Permissions.CaidencePermissions.Leads.Default));
        System.Text.Json.JsonSerializer.Serialize(created.Payload).ShouldNotContain("grace");
    }

    [Fact]
    public async Task Has_a_receipt_that_tells_everything_but_the_secrets()
    {
        var lead = Sent.LeadOfGoogle(The.GoogleForm, "g-1", ("FULL_NAME", "Grace Hopper"), ("EMAIL", "grace@navy.example"), ("PHONE_NUMBER", "0170 1"));
        await DeliverAndDrainAsync(Sent.ByGoogle(The.GoogleForm, lead));

        using var session = SignedInAs(The.Rita);
        var receipt = (await Leads.GetReceiptsAsync((await OnlyLeadFromAsync(The.GoogleForm)).Id)).Items.ShouldHaveSingleItem();
        (receipt.SourceName, receipt.SourcePlatform, receipt.ProviderLeadId).ShouldBe(("Search ads", "google", "g-1"));
        receipt.Payload!.ShouldContain("Grace Hopper");
        receipt.Payload!.ShouldNotContain(The.GoogleForm.Secret!);
        receipt.Fields.Select(field => (field.Key, field.Target, field.Rule)).ShouldBe(
            [("FULL_NAME", "fullName", "synonym"), ("EMAIL", "email", "synonym"), ("PHONE_NUMBER", "phone", "synonym")]);
        new[] { receipt.Verification, receipt.Merge }.ShouldAllBe(text => text.Length > 0 && !text.Contains(':'));
        receipt.Remarks.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Keeps_what_the_person_said_about_being_contacted()
    {
        await DeliverAndDrainAsync(Sent.ByZapier(
            The.Zap, """{"email":"grace@navy.example","newsletter_opt_in":"ja","gdpr_consent":"no","consent_marketing":"maybe"}"""));

        using var session = SignedInAs(The.Mia);
        var consents = (await Leads.GetAsync((await OnlyLeadFromAsync(The.Zap)).Id)).Consents;
        consents.OrderBy(consent => consent.Key).Select(consent => (consent.Key, consent.Given, consent.RawValue)).ShouldBe(
            [("consent_marketing", null, "maybe"), ("gdpr_consent", false, "no"), ("newsletter_opt_in", true, "ja")]);
    }

    [Fact]
    public async Task Keeps_a_consent_under_a_name_of_any_length()
    {
        var name = "consent " + string.Concat(Enumerable.Repeat("🙂", 200)) + "\u0000 opt in";
        await DeliverAndDrainAsync(Sent.ByZapier(The.Zap, new Dictionary<string, string> { ["email"] = "grace@navy.example", [name] = "yes" }));

        (await OnlyEventOfAsync(The.Zap)).Outcome.ShouldBe(LeadEventOutcome.Stored);
    }

    [Fact]
    public async Task While_the_source_listens_is_a_test()
    {
        using (SignedInAs(The.Mia))
        {
            (await Sources.ListenAsync(The.Zap)).ListeningUntil.ShouldNotBeNull();
        }

        var reply = await ArriveAsync("grace@navy.example");
        Clock.Advance(LeadSourceConsts.ListenTime);
        await ArriveAsync("grace@navy.example");

        reply.ReadJson().GetProperty("status").GetString().ShouldBe("test");
        (await LeadsFromAsync(The.Zap)).Select(lead => lead.IsTest).ShouldBe([true, false]);
        (await TitlesAsync(The.Mia)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Is_worked_off_even_when_its_source_was_paused_meanwhile()
    {
        await DeliverAsync(Sent.ByZapier(The.Zap, """{"email":"grace@navy.example"}"""));
        await ChangeAsync(The.Zap, new() { Status = LeadSourceStatus.Paused });
        await DrainAsync();

        (await OnlyLeadFromAsync(The.Zap)).Email.ShouldBe("grace@navy.example");
    }

    [Fact]
    public async Task For_a_source_that_was_deleted_meanwhile_is_an_orphan()
    {
        await DeliverAsync(Sent.ByZapier(The.Zap, """{"email":"grace@navy.example"}"""));
        using (SignedInAs(The.Mia))
        {
            await Sources.DeleteAsync(The.Zap);
        }

        await DrainAsync();

        (await OnlyEventOfAsync(The.Zap)).Outcome.ShouldBe(LeadEventOutcome.Orphan);
        (await DeliverAsync(Sent.ByZapier(The.Zap, """{"email":"a@example.com"}"""))).StatusCode.ShouldBe(404);
    }

    private Task<WebhookReply> ArriveAsync(string email, string? message = null) => DeliverAndDrainAsync(Sent.ByZapier(The.Zap, new { email, message }));

    private async Task<List<string>> TitlesAsync(Person person)
    {
        using var session = SignedInAs(person);
        return [.. (await Bell.GetListAsync(new())).Items.Select(notification => notification.Title)];
    }
}

public sealed class A_lead_that_arrives_on_SQLite(SqliteStage stage) : A_lead_that_arrives(stage);

public sealed class A_lead_that_arrives_on_PostgreSQL(PostgreSqlStage stage) : A_lead_that_arrives(stage);
