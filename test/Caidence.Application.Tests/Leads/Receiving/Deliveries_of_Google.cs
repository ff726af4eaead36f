using Caidence.Data;
using Caidence.Leads.Ingestion;
using Caidence.PlatformSimulator.Google;

namespace Caidence.Leads.Receiving;

public abstract class Deliveries_of_Google(Stage stage) : LeadTest(stage)
{
    [Fact]
    public async Task Become_leads()
    {
        var lead = Sent.LeadOfGoogle(The.GoogleForm, "g-1", ("FULL_NAME", "Grace van der Berg"), ("EMAIL", "Grace@Navy.Example"), ("COMPANY_NAME", "Navy")) with
        {
            ClickId = "click-1",
            SubmittedAt = new(2026, 11, 22, 7, 30, 0, TimeSpan.Zero),
        };

        await DeliverAndDrainAsync(Sent.ByGoogle(The.GoogleForm, lead));

        var stored = await OnlyLeadFromAsync(The.GoogleForm);
        (stored.FirstName, stored.LastName, stored.FullName).ShouldBe(("Grace", "van der Berg", "Grace van der Berg"));
        (stored.Email, stored.Company, stored.SourcePlatform).ShouldBe(("Grace@navy.example", "Navy", "google"));
        stored.CapturedAt.ShouldBe(new DateTime(2026, 11, 22, 7, 30, 0, DateTimeKind.Utc));
        stored.Attribution.GoogleClickId.ShouldBe("click-1");
    }

    [Fact]
    public async Task Lose_their_key_before_anything_is_kept()
    {
        await DeliverAndDrainAsync(Sent.ByGoogle(The.GoogleForm, Sent.LeadOfGoogle(The.GoogleForm, "g-1", ("EMAIL", "bob@example.com"))));

        (await OnlyEventOfAsync(The.GoogleForm)).Payload!.ShouldNotContain(The.GoogleForm.Secret!);
        Host.Logs.All.ShouldNotContain(The.GoogleForm.Secret!);
    }

    [Fact]
    public async Task From_the_test_button_succeed_as_often_as_it_is_pressed_and_count_nowhere()
    {
        for (var press = 0; press < 4; press++)
        {
            (await DeliverAndDrainAsync(Sent.ByGoogle(The.GoogleForm, GoogleLead.Test(The.GoogleForm.Secret!)))).ShouldBe(new WebhookReply(200, Sent.Json, "{}"));
        }

        (await OnlyLeadFromAsync(The.GoogleForm)).IsTest.ShouldBeTrue();
        var source = await SourceAsync(The.GoogleForm);
        (source.Books.Test, source.Books.Stored, source.TotalLeads, source.LastLeadAt).ShouldBe((4, 0, 0, null));
        using var session = SignedInAs(The.Mia);
        (await Leads.GetListAsync(new())).Items.ShouldHaveSingleItem().Id.ShouldBe(The.AdaLead);
        (await Leads.GetListAsync(new() { IncludeTests = true })).TotalCount.ShouldBe(2);
        (await Bell.GetListAsync(new())).TotalCount.ShouldBe(0);
    }

    [Fact]
    public async Task With_a_known_id_and_other_content_leave_the_first_lead_as_it_is()
    {
        await DeliverAndDrainAsync(Sent.ByGoogle(The.GoogleForm, Sent.LeadOfGoogle(The.GoogleForm, "g-1", ("EMAIL", "first@example.com"))));
        await DeliverAndDrainAsync(Sent.ByGoogle(The.GoogleForm, Sent.LeadOfGoogle(The.GoogleForm, "g-1", ("EMAIL", "second@example.com"))));

        (await OnlyLeadFromAsync(The.GoogleForm)).Email.ShouldBe("first@example.com");
        (await BalancedBooksAsync(The.GoogleForm)).Duplicate.ShouldBe(1);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(500)]
    [InlineData(5_000)]
    public async Task Are_known_by_ids_of_any_length(int length)
    {
        var lead = Sent.LeadOfGoogle(The.GoogleForm, new string('ü', length), ("EMAIL", "bob@example.com"));

        (await DeliverAndDrainAsync(Sent.ByGoogle(The.GoogleForm, lead))).StatusCode.ShouldBe(200);
        (await DeliverAndDrainAsync(Sent.ByGoogle(The.GoogleForm, lead))).StatusCode.ShouldBe(200);

        (await OnlyLeadFromAsync(The.GoogleForm)).SubmissionCount.ShouldBe(1);
    }

    [Fact]
    public async Task May_carry_the_key_before_the_rotation_until_the_overlap_ends()
    {
        using (SignedInAs(The.Mia))
        {
            await Sources.RotateSecretAsync(The.GoogleForm, new() { OverlapHours = 2 });
        }

        (await DeliverAsync(Lead("g-1"))).StatusCode.ShouldBe(200);
        (await OnlyEventOfAsync(The.GoogleForm)).Verification.ShouldBe("google_key:1");

        Clock.Advance(TimeSpan.FromHours(2));
        (await DeliverAsync(Lead("g-2"))).StatusCode.ShouldBe(401);
    }

    [Fact]
    public async Task With_the_old_key_are_refused_at_once_where_nothing_overlaps()
    {
        using (SignedInAs(The.Mia))
        {
            await Sources.RotateSecretAsync(The.GoogleForm, new() { OverlapHours = 0 });
        }

        (await DeliverAsync(Lead("g-1"))).StatusCode.ShouldBe(401);
    }

    [Fact]
    public async Task With_a_key_that_the_advertiser_has_typed_in_already_are_taken()
    {
        await ChangeAsync(The.GoogleForm, new() { PlatformConfig = new() { GoogleKey = "typed-in-already" } });

        var lead = Sent.LeadOfGoogle(The.GoogleForm, "g-1", ("EMAIL", "bob@example.com")) with { GoogleKey = "typed-in-already" };
        (await DeliverAsync(Sent.ByGoogle(The.GoogleForm, lead))).StatusCode.ShouldBe(200);
    }

    private WebhookRequest Lead(string id) => Sent.ByGoogle(The.GoogleForm, Sent.LeadOfGoogle(The.GoogleForm, id, ("EMAIL", "bob@example.com")));
}

public sealed class Deliveries_of_Google_on_SQLite(SqliteStage stage) : Deliveries_of_Google(stage);

public sealed class Deliveries_of_Google_on_PostgreSQL(PostgreSqlStage stage) : Deliveries_of_Google(stage);
