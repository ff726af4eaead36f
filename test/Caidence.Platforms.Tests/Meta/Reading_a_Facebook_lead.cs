using System.Text.Json.Nodes;
using Caidence.Leads.Ingestion;
using Caidence.Leads.Sources;
using Caidence.Platforms.Tests.Stage;
using Caidence.PlatformSimulator.Control;
using Caidence.PlatformSimulator.Meta;
using Shouldly;
using Xunit;

namespace Caidence.Platforms.Tests.Meta;

public sealed class Reading_a_Facebook_lead(SharedSimulator simulator) : IClassFixture<SharedSimulator>, IAsyncLifetime
{
    private static readonly LeadFeedAccess Access = new(MetaSeeds.PageToken, MetaSeeds.PageId, FormIds: [], OwnerUrn: null);
    private PlatformStage _stage = null!;

    public async ValueTask InitializeAsync() => _stage = await PlatformStage.SetAsync(simulator);

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Fact]
    public async Task Keeps_the_sender_s_keys_and_adds_the_questions_as_they_were_read()
    {
        var lead = await ReadAsync(new()
        {
            FormId = MetaSeeds.GermanFormId,
            Answers = [new("wie_groß_ist_ihr_team?", ["11–50"]), new("first_name", ["Jörg"])],
        });

        lead.Answers[0].ShouldBeAnswer("wie_groß_ist_ihr_team?", "Wie groß ist Ihr Team?", "11–50");
        lead.ValuesOf("first_name").ShouldBe(["Jörg"]);
        lead.Attribution.FormName.ShouldBe("Frühlingsaktion für Gründer");
    }

    [Fact]
    public async Task Keeps_empty_several_and_repeated_answers_apart()
    {
        var lead = await ReadAsync(new()
        {
            Answers =
            [
                new("company_name", []),
                new("topic", ["ads", "seo"]),
                new("email", ["a@example.com"]),
                new("email", ["b@example.com"]),
            ],
        });

        lead.Answers.Count.ShouldBe(4);
        lead.ValuesOf("company_name").ShouldBeEmpty();
        lead.ValuesOf("topic").ShouldBe(["ads", "seo"]);
        lead.ValuesOf("email").ShouldBe(["a@example.com", "b@example.com"]);
    }

    [Fact]
    public async Task Knows_which_advertisement_brought_the_person()
    {
        var attribution = (await ReadAsync(new() { Platform = "ig" })).Attribution;

        attribution.FormId.ShouldBe(MetaSeeds.EnglishFormId);
        attribution.AdId.ShouldBe("120210000000000033");
        attribution.AdName.ShouldBe("Spring carousel");
        attribution.AdSetName.ShouldBe("Lookalike 1%");
        attribution.CampaignName.ShouldBe("Spring 2027");
        attribution.IsOrganic.ShouldBe(false);
    }

    [Fact]
    public async Task Says_when_nobody_paid_for_it()
    {
        var lead = await ReadAsync(new() { IsOrganic = true, Platform = "ig" });

        lead.Attribution.IsOrganic.ShouldBe(true);
        lead.Attribution.AdId.ShouldBeNull();
        lead.Platform.ShouldBe("ig");
    }

    [Theory]
    [InlineData("\"1\"", true, "1")]
    [InlineData("true", true, "true")]
    [InlineData("\"\"", false, "")]
    [InlineData("\"0\"", false, "0")]
    [InlineData("false", false, "false")]
    [InlineData("\"perhaps\"", null, "perhaps")]
    public async Task Reads_a_consent_in_each_of_its_spellings(string isChecked, bool? given, string rawValue)
    {
        var lead = await ReadAsync(new() { Disclaimers = [new("email_consent", JsonNode.Parse(isChecked))] });

        lead.Consents.Single().ShouldBe(new RawConsent("email_consent", "Northwind Studio may send me offers by e-mail.", given, rawValue));
    }

    [Fact]
    public async Task Takes_a_box_that_was_shown_ticked_for_no_consent()
    {
        var lead = await ReadAsync(new() { Disclaimers = [new("partner_consent", "1")] });

        lead.Consents.Single().Given.ShouldBeNull();
    }

    [Fact]
    public async Task Takes_a_box_it_knows_nothing_of_for_no_consent()
    {
        var lead = await ReadAsync(new() { Disclaimers = [new("added_later", "1")] });

        lead.Consents.Single().Given.ShouldBeNull();
    }

    [Fact]
    public async Task Waits_rather_than_guess_a_consent_while_the_form_cannot_be_read()
    {
        var id = await SubmitAsync(new() { Disclaimers = [new("email_consent", "1")] });
        await _stage.Simulator.AddFaultAsync(new($"/v26.0/{MetaSeeds.EnglishFormId}", Times: 100, Status: 503));

        (await FetchAsync(id)).ShouldBeOfType<LeadFetchOutcome.Transient>();
    }

    [Fact]
    public async Task Does_without_labels_while_the_form_cannot_be_read()
    {
        var id = await SubmitAsync(new() { Answers = [new("email", ["ada@example.com"])] });
        await _stage.Simulator.AddFaultAsync(new($"/v26.0/{MetaSeeds.EnglishFormId}", Times: 100, Status: 503));

        (await FetchAsync(id)).ShouldBeFetched().Answers.Single().Question.ShouldBeNull();
    }

    [Fact]
    public async Task Asks_for_a_form_once()
    {
        await ReadAsync(new());
        await ReadAsync(new());

        (await _stage.Simulator.RequestsAsync()).Count(request => request.Path == $"/v26.0/{MetaSeeds.EnglishFormId}").ShouldBe(1);
    }

    [Fact]
    public async Task Recognises_a_test_lead_by_Meta_s_own_dummy_values() =>
        (await ReadAsync(new() { IsTest = true })).IsTest.ShouldBeTrue();

    [Fact]
    public async Task Takes_a_person_called_Test_seriously()
    {
        var lead = await ReadAsync(new() { Answers = [new("full_name", ["Test Tester"]), new("email", ["test@example.com"])] });

        lead.IsTest.ShouldBeFalse();
    }

    [Fact]
    public async Task Reads_Meta_s_kind_of_date()
    {
        var created = new DateTimeOffset(2026, 11, 20, 9, 15, 32, TimeSpan.Zero);

        (await ReadAsync(new() { CreatedTime = created })).SubmittedAt.ShouldBe(created.UtcDateTime);
    }

    [Fact]
    public async Task Keeps_the_answer_as_received_for_the_receipt()
    {
        var id = await SubmitAsync(new() { Answers = [new("full_name", ["Jörg"])] });

        (await FetchAsync(id)).ShouldBeOfType<LeadFetchOutcome.Fetched>().Payload.ShouldContain("\"values\":[\"J\\u00f6rg\"]");
    }

    [Fact]
    public async Task Reads_ids_that_come_as_numbers()
    {
        const string odd = """{"id":700000000000009,"form_id":77,"field_data":[{"name":"email","values":[null,5]}]}""";
        await _stage.Simulator.AddFaultAsync(new("/v26.0/900", Status: 200, Body: odd));

        var lead = (await FetchAsync("900")).ShouldBeFetched();

        lead.ProviderLeadId.ShouldBe("700000000000009");
        lead.ValuesOf("email").ShouldBe(["5"]);
    }

    private async Task<RawLead> ReadAsync(FacebookSubmission submission) =>
        (await FetchAsync(await SubmitAsync(submission))).ShouldBeFetched();

    private async Task<string> SubmitAsync(FacebookSubmission submission) =>
        (await _stage.Simulator.SubmitFacebookLeadAsync(submission with { Notify = false })).LeadIds.Single();

    private Task<LeadFetchOutcome> FetchAsync(string id) =>
        _stage.FeedOf(LeadSourceType.Facebook).FetchAsync(Access, id, CancellationToken.None);
}
