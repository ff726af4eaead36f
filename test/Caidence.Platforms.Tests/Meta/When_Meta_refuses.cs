using Caidence.Leads.Ingestion;
using Caidence.Leads.Sources;
using Caidence.Platforms.Tests.Stage;
using Caidence.PlatformSimulator.Meta;
using Shouldly;
using Xunit;

namespace Caidence.Platforms.Tests.Meta;

public sealed class When_Meta_refuses(SharedSimulator simulator) : IClassFixture<SharedSimulator>, IAsyncLifetime
{
    private static readonly LeadFeedAccess Access = new(MetaSeeds.PageToken, MetaSeeds.PageId, FormIds: [], OwnerUrn: null);
    private PlatformStage _stage = null!;

    public async ValueTask InitializeAsync() => _stage = await PlatformStage.SetAsync(simulator);

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Theory]
    [InlineData(190, 463, typeof(LeadFetchOutcome.NeedsReconnect))]
    [InlineData(102, null, typeof(LeadFetchOutcome.NeedsReconnect))]
    [InlineData(10, null, typeof(LeadFetchOutcome.MissingPermission))]
    [InlineData(200, null, typeof(LeadFetchOutcome.MissingPermission))]
    [InlineData(299, null, typeof(LeadFetchOutcome.MissingPermission))]
    [InlineData(100, 33, typeof(LeadFetchOutcome.NotFound))]
    [InlineData(100, null, typeof(LeadFetchOutcome.Rejected))]
    [InlineData(1, null, typeof(LeadFetchOutcome.Transient))]
    [InlineData(2, null, typeof(LeadFetchOutcome.Transient))]
    [InlineData(4, null, typeof(LeadFetchOutcome.RateLimited))]
    [InlineData(17, null, typeof(LeadFetchOutcome.RateLimited))]
    [InlineData(32, null, typeof(LeadFetchOutcome.RateLimited))]
    [InlineData(613, 1996, typeof(LeadFetchOutcome.RateLimited))]
    [InlineData(80001, null, typeof(LeadFetchOutcome.RateLimited))]
    [InlineData(80005, null, typeof(LeadFetchOutcome.RateLimited))]
    [InlineData(2500, null, typeof(LeadFetchOutcome.Misconfigured))]
    [InlineData(3, null, typeof(LeadFetchOutcome.Misconfigured))]
    [InlineData(368, null, typeof(LeadFetchOutcome.Rejected))]
    public async Task Only_code_and_sub_code_decide(int code, int? subcode, Type outcome)
    {
        foreach (var status in new[] { 200, 400, 403 })
        {
            await _stage.Simulator.AddFaultAsync(new("/v26.0/", Status: status, Body: ErrorBody(code, subcode)));
            (await FetchAsync("1")).ShouldBeOfType(outcome);
        }
    }

    [Fact]
    public async Task An_error_that_calls_itself_passing_is_waited_out()
    {
        const string error = """{"error":{"code":999,"is_transient":true,"message":"m"}}""";
        await _stage.Simulator.AddFaultAsync(new("/v26.0/", Status: 400, Body: error));

        (await FetchAsync("1")).ShouldBeOfType<LeadFetchOutcome.Transient>();
    }

    [Fact]
    public async Task The_header_tells_how_many_minutes_to_wait()
    {
        await _stage.Simulator.ChangeFacebookPageAsync(new() { ThrottleMinutes = 12 });

        (await FetchAsync("1")).ShouldBe(new LeadFetchOutcome.RateLimited(TimeSpan.FromMinutes(12)));
    }

    [Fact]
    public async Task An_hour_is_waited_when_no_header_tells()
    {
        await _stage.Simulator.AddFaultAsync(new("/v26.0/", Status: 400, Body: ErrorBody(4, null)));

        (await FetchAsync("1")).ShouldBe(new LeadFetchOutcome.RateLimited(TimeSpan.FromHours(1)));
    }

    [Fact]
    public async Task A_used_up_budget_ends_the_listing_where_it_stands()
    {
        await _stage.Simulator.SubmitFacebookLeadAsync(new() { Count = 250, Notify = false });
        await _stage.Simulator.ChangeFacebookPageAsync(new() { CallBudget = 3 });

        var outcomes = await ListAsync(Access);

        outcomes.Count(outcome => outcome is LeadFetchOutcome.Fetched).ShouldBe(100);
        outcomes[^1].ShouldBe(new LeadFetchOutcome.RateLimited(TimeSpan.FromHours(1)));
    }

    [Fact]
    public async Task A_throttle_is_not_hammered()
    {
        await _stage.Simulator.ChangeFacebookPageAsync(new() { ThrottleMinutes = 5 });

        await FetchAsync("1");

        (await _stage.Simulator.RequestsAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_wrong_app_secret_is_our_own_fault_and_not_the_lead_s()
    {
        await _stage.Simulator.ChangeFacebookAppAsync(new() { Secret = "rotated" });

        (await FetchAsync("1")).ShouldBeOfType<LeadFetchOutcome.Misconfigured>();
    }

    [Fact]
    public async Task A_page_that_hides_its_leads_from_our_app_looks_like_nothing_there()
    {
        var id = (await _stage.Simulator.SubmitFacebookLeadAsync(new() { Notify = false })).LeadIds.Single();
        await _stage.Simulator.ChangeFacebookPageAsync(new() { LeadsAccess = false });

        (await FetchAsync(id)).ShouldBeOfType<LeadFetchOutcome.NotFound>();
    }

    [Fact]
    public async Task The_neighbour_s_page_looks_like_nothing_there()
    {
        var submitted = await _stage.Simulator.SubmitFacebookLeadAsync(
            new() { PageId = "909", PageToken = "the-neighbour-s", FormId = "9090", Notify = false });

        (await FetchAsync(submitted.LeadIds.Single())).ShouldBeOfType<LeadFetchOutcome.NotFound>();
    }

    [Fact]
    public async Task The_permission_to_list_forms_is_named()
    {
        await _stage.Simulator.ChangeFacebookPageAsync(new() { Permissions = ["leads_retrieval"] });

        (await ListAsync(Access)).ShouldHaveSingleItem()
            .ShouldBeOfType<LeadFetchOutcome.MissingPermission>().Permission.ShouldBe("pages_manage_ads");
    }

    [Fact]
    public async Task One_form_that_is_gone_does_not_stop_the_others()
    {
        await _stage.Simulator.SubmitFacebookLeadAsync(new() { Notify = false });

        var outcomes = await ListAsync(Access with { FormIds = ["999", MetaSeeds.EnglishFormId] });

        outcomes.Select(outcome => outcome.GetType()).ShouldBe([typeof(LeadFetchOutcome.NotFound), typeof(LeadFetchOutcome.Fetched)]);
    }

    [Fact]
    public async Task A_source_without_page_and_forms_has_nothing_to_list() =>
        (await ListAsync(Access with { PageId = null })).ShouldHaveSingleItem().ShouldBeOfType<LeadFetchOutcome.Rejected>();

    private static string ErrorBody(int code, int? subcode)
    {
        var more = subcode is null ? "" : $",\"error_subcode\":{subcode}";
        return $$$"""{"error":{"message":"Whatever (#190)","type":"OAuthException","code":{{{code}}}{{{more}}},"fbtrace_id":"A"}}""";
    }

    private Task<LeadFetchOutcome> FetchAsync(string id) =>
        _stage.FeedOf(LeadSourceType.Facebook).FetchAsync(Access, id, CancellationToken.None);

    private Task<List<LeadFetchOutcome>> ListAsync(LeadFeedAccess access) =>
        _stage.FeedOf(LeadSourceType.Facebook).ListAsync(access, DateTime.UtcNow.AddDays(-1), CancellationToken.None).ToListAsync();
}
