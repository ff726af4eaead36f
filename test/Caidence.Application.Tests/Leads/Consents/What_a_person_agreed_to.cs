using System.Text;
using Caidence.Core.Authorization;
using Caidence.Core.Domain.Entities;
using Caidence.Core.Validation;
using Caidence.Data;
using Caidence.Leads.Export;

namespace Caidence.Leads.Consents;

public abstract class What_a_person_agreed_to(Stage stage) : LeadTest(stage)
{
    [Fact]
    public async Task Comes_with_its_proof()
    {
        await DeliverAndDrainAsync(Sent.ByZapier(The.Zap, """{"email":"ada@analytical.example","newsletter_opt_in":"yes"}"""));
        using var session = SignedInAs(The.Max);

        var consent = (await Consents.GetConsentsAsync(The.AdaLead)).Items.ShouldHaveSingleItem();

        (consent.Key, consent.Given, consent.RawValue, consent.SourceName, consent.IsCurrent).ShouldBe(("newsletter_opt_in", true, "yes", "Typeform by Zapier", true));
        consent.Verification.ShouldNotBeNullOrEmpty();
        consent.SubmissionId.ShouldBe((await Leads.GetReceiptsAsync(The.AdaLead)).Items.Single().SubmissionId);
    }

    [Fact]
    public async Task Is_recorded_and_withdrawn_by_hand_and_nothing_is_overwritten()
    {
        using var session = SignedInAs(The.Max);
        await Consents.RecordConsentAsync(The.AdaLead, new()
        {
            Purpose = "phone", Text = "May we call you?", Reason = "Said so at the fair", RecordedAt = Clock.Now.UtcDateTime.AddDays(-2),
        });

        await Consents.WithdrawConsentAsync(The.AdaLead, new() { Purpose = "Phone", Reason = "Asked by mail not to be called" });

        var said = (await Consents.GetConsentsAsync(The.AdaLead)).Items;
        said.Select(consent => (consent.Given, consent.IsCurrent, consent.RecordedByName)).ShouldBe([(false, true, "Max Holm"), (true, false, "Max Holm")]);
        (said[1].Text, said[1].Reason).ShouldBe(("May we call you?", "Said so at the fair"));
        (await Timeline.GetTimelineAsync(The.AdaLead, new() { Kind = TimelineKind.Consents })).Items[0].Description.ShouldBe("Asked by mail not to be called");
    }

    [Fact]
    public async Task Is_known_somehow()
    {
        using var session = SignedInAs(The.Max);

        await Should.ThrowAsync<AbpValidationException>(() => Consents.RecordConsentAsync(The.AdaLead, new() { Purpose = "phone", Reason = " " }));
        await Should.ThrowAsync<AbpValidationException>(() => Consents.RecordConsentAsync(
            The.AdaLead, new() { Purpose = "phone", Reason = "Dreamt it", RecordedAt = Clock.Now.UtcDateTime.AddDays(1) }));
    }

    [Fact]
    public async Task Is_theirs_to_have()
    {
        await DeliverAndDrainAsync(Sent.ByZapier(The.Zap, """{"email":"ada@analytical.example","newsletter_opt_in":"yes"}"""));
        using var session = SignedInAs(The.Mia);
        await Consents.WithdrawConsentAsync(The.AdaLead, new() { Purpose = "newsletter_opt_in", Reason = "=cmd|' /C calc'!A0" });

        (await Leads.GetPersonAsync(The.AdaLead)).Consents.Select(consent => consent.Given).ShouldBe([false, true]);
        using var file = new MemoryStream();
        await Service<ILeadExportsAppService>().ExportPersonAsync(The.AdaLead, file);
        var csv = Encoding.UTF8.GetString(file.ToArray());
        csv.ShouldContain("\"person\",\"\",\"email\",\"ada@analytical.example\"");
        csv.ShouldContain("\"newsletter_opt_in\",\"refused\"");
        csv.ShouldContain("\"'+442079460958\"");
        csv.ShouldNotContain("\"=cmd");
    }

    [Fact]
    public async Task Is_changed_by_those_who_work_leads()
    {
        using (SignedInAs(The.Rita))
        {
            (await Consents.GetConsentsAsync(The.AdaLead)).Items.ShouldBeEmpty();
            await Should.ThrowAsync<AbpAuthorizationException>(() => Consents.RecordConsentAsync(The.AdaLead, new() { Purpose = "phone", Reason = "Said so" }));
        }

        using (SignedInAs(The.Omar))
        {
            await Should.ThrowAsync<EntityNotFoundException>(() => Consents.GetConsentsAsync(The.AdaLead));
            await Should.ThrowAsync<EntityNotFoundException>(() => Consents.WithdrawConsentAsync(The.AdaLead, new() { Purpose = "phone", Reason = "No" }));
        }
    }
}

public sealed class What_a_person_agreed_to_on_SQLite(SqliteStage stage) : What_a_person_agreed_to(stage);

public sealed class What_a_person_agreed_to_on_PostgreSQL(PostgreSqlStage stage) : What_a_person_agreed_to(stage);
