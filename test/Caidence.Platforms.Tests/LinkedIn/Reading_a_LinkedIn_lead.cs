using Caidence.Leads.Ingestion;
using Caidence.Leads.Sources;
using Caidence.Platforms.Tests.Stage;
using Caidence.PlatformSimulator.Control;
using Caidence.PlatformSimulator.LinkedIn;
using Shouldly;
using Xunit;

namespace Caidence.Platforms.Tests.LinkedIn;

public sealed class Reading_a_LinkedIn_lead(SharedSimulator simulator) : IClassFixture<SharedSimulator>, IAsyncLifetime
{
    private static readonly LeadFeedAccess Access = new(LinkedInSeeds.Token, PageId: null, FormIds: [], LinkedInSeeds.OwnerUrn);
    private PlatformStage _stage = null!;

    public async ValueTask InitializeAsync() => _stage = await PlatformStage.SetAsync(simulator);

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Fact]
    public async Task Names_answers_by_the_kind_of_question()
    {
        var lead = await ReadAsync(new() { Answers = [new(11, "Ada"), new(13, "ada@example.com"), new(18, "Next quarter")] });

        lead.Answers[0].ShouldBeAnswer("FIRST_NAME", "First name", "Ada");
        lead.Answers[1].ShouldBeAnswer("EMAIL", "Email address", "ada@example.com");
        lead.Answers[2].ShouldBeAnswer("timeline", "When would you like to start?", "Next quarter");
    }

    [Theory]
    [InlineData(1, "1-10")]
    [InlineData(2, "51 or more")]
    public async Task Reads_a_choice_by_the_version_the_person_saw(int version, string label)
    {
        var lead = await ReadAsync(new() { FormVersion = version, Answers = [new(17, Options: [0])] });

        lead.ValuesOf("teamSize").ShouldBe([label]);
    }

    [Fact]
    public async Task Keeps_several_choices_and_one_without_a_label()
    {
        var lead = await ReadAsync(new() { Answers = [new(17, Options: [1, 2, 9])] });

        lead.ValuesOf("teamSize").ShouldBe(["11-50", "1-10", "9"]);
    }

    [Fact]
    public async Task Loses_no_answer_to_a_question_nobody_knows()
    {
        var lead = await ReadAsync(new() { Answers = [new(99, "Forty-two")] });

        lead.ValuesOf("question_99").ShouldBe(["Forty-two"]);
    }

    [Fact]
    public async Task Knows_what_was_consented_to()
    {
        var lead = await ReadAsync(new() { Consents = [new(1, Accepted: true), new(2, Accepted: false)] });

        lead.Consents[0].ShouldBe(new RawConsent("1", "I agree that Northwind may contact me about its products.", true, "true"));
        lead.Consents[1].ShouldBe(new RawConsent("2", null, false, "false"));
    }

    [Fact]
    public async Task Knows_campaign_advertisement_and_form()
    {
        var lead = await ReadAsync(new());

        lead.Attribution.CampaignId.ShouldBe("3");
        lead.Attribution.AdId.ShouldBe("9");
        lead.Attribution.FormId.ShouldBe("7234246");
        lead.Attribution.FormName.ShouldBe("Demand generation");
        lead.Attribution.UtmSource.ShouldBe("linkedin");
        lead.Attribution.UtmCampaign.ShouldBe("dach-q4");
        lead.ValuesOf("utm_source").ShouldBe(["linkedin"]);
    }

    [Fact]
    public async Task Learns_the_campaign_s_name_when_listing()
    {
        await SubmitAsync(new());

        var outcomes = await ListAsync(Access);

        outcomes.Single().ShouldBeFetched().Attribution.CampaignName.ShouldBe("Decision makers DACH");
    }

    [Fact]
    public async Task Lists_the_wanted_forms_only()
    {
        await SubmitAsync(new());

        (await ListAsync(Access with { FormIds = ["1"] })).ShouldBeEmpty();
        (await ListAsync(Access with { FormIds = ["7234246"] })).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Lists_every_kind_of_lead_of_an_organization()
    {
        const string organization = "urn:li:organization:7";
        foreach (var leadType in new[] { "EVENT", "COMPANY", "ORGANIZATION_PRODUCT" })
        {
            await SubmitAsync(new() { OwnerUrn = organization, LeadType = leadType });
        }

        (await ListAsync(Access with { OwnerUrn = organization })).Count.ShouldBe(3);
    }

    [Fact]
    public async Task Believes_LinkedIn_s_test_flag() => (await ReadAsync(new() { TestLead = true })).IsTest.ShouldBeTrue();

    [Fact]
    public async Task Accepts_the_id_as_the_notification_writes_it()
    {
        var id = await SubmitAsync(new());

        (await FetchAsync($"urn:li:leadGenFormResponse:{id}")).ShouldBeFetched().ProviderLeadId.ShouldBe(id);
    }

    [Fact]
    public async Task Asks_for_a_form_once_per_version()
    {
        await ReadAsync(new() { FormVersion = 1 });
        await ReadAsync(new() { FormVersion = 2 });
        await ReadAsync(new() { FormVersion = 1 });
        await ReadAsync(new() { FormVersion = 2 });

        (await _stage.Simulator.RequestsAsync()).Count(request => request.Path == "/rest/leadForms/7234246").ShouldBe(2);
    }

    [Fact]
    public async Task Refuses_what_belongs_to_another_owner_even_if_the_token_opens_it()
    {
        var id = await SubmitAsync(new() { OwnerUrn = "urn:li:sponsoredAccount:521" });

        (await FetchAsync(id)).ShouldBeOfType<LeadFetchOutcome.Rejected>();
    }

    [Fact]
    public async Task Waits_while_the_form_cannot_be_read()
    {
        var id = await SubmitAsync(new());
        await _stage.Simulator.AddFaultAsync(new("/rest/leadForms/", Times: 100, Status: 503));

        (await FetchAsync(id)).ShouldBeOfType<LeadFetchOutcome.Transient>();
    }

    private async Task<RawLead> ReadAsync(LinkedInSubmission submission) =>
        (await FetchAsync(await SubmitAsync(submission))).ShouldBeFetched();

    private async Task<string> SubmitAsync(LinkedInSubmission submission) =>
        (await _stage.Simulator.SubmitLinkedInLeadAsync(submission with { Notify = false })).LeadIds.Single();

    private Task<LeadFetchOutcome> FetchAsync(string id) =>
        _stage.FeedOf(LeadSourceType.LinkedIn).FetchAsync(Access, id, CancellationToken.None);

    private Task<List<LeadFetchOutcome>> ListAsync(LeadFeedAccess access) =>
        _stage.FeedOf(LeadSourceType.LinkedIn).ListAsync(access, DateTime.UtcNow.AddDays(-1), CancellationToken.None).ToListAsync();
}
