using Caidence.Leads.Ingestion;
using Caidence.Leads.Sources;
using Caidence.Platforms.Tests.Stage;
using Caidence.PlatformSimulator.Traffic;
using Shouldly;
using Xunit;

namespace Caidence.Platforms.Tests.Feeds;

/// <summary>What every lead feed promises, whatever the platform.</summary>
public abstract class LeadFeedContract(SharedSimulator simulator) : IClassFixture<SharedSimulator>, IAsyncLifetime
{
    protected const string Token = "a-token-nobody-may-see";

    protected PlatformStage Stage { get; private set; } = null!;
    protected abstract LeadSourceType Source { get; }
    protected abstract LeadFeedAccess Access { get; }

    /// <summary>Where the platform's reads of single leads begin.</summary>
    protected abstract string ApiPath { get; }

    /// <summary>An id of the right shape that belongs to nothing.</summary>
    protected abstract string UnknownLeadId { get; }

    private ILeadFeed Feed => Stage.FeedOf(Source);
    private static DateTime LongAgo => DateTime.UtcNow.AddDays(-30);

    public async ValueTask InitializeAsync()
    {
        Stage = await PlatformStage.SetAsync(simulator);
        await GiveTokenAsync();
    }

    public ValueTask DisposeAsync() => Stage.DisposeAsync();

    protected abstract Task GiveTokenAsync();

    protected abstract Task<IReadOnlyList<string>> SubmitAsync(int count);

    protected abstract Task ExpireTokenAsync();

    protected abstract Task WithdrawPermissionAsync();

    protected abstract Task ThrottleAsync();

    [Fact]
    public async Task Fetches_what_was_submitted()
    {
        var id = (await SubmitAsync(1)).Single();

        var lead = (await FetchAsync(id)).ShouldBeFetched();

        lead.ProviderLeadId.ShouldBe(id);
        lead.IsTest.ShouldBeFalse();
        lead.SubmittedAt!.Value.Kind.ShouldBe(DateTimeKind.Utc);
        lead.SubmittedAt!.Value.ShouldBe(DateTime.UtcNow, TimeSpan.FromMinutes(1));
        lead.Answers.ShouldContain(answer => answer.Values.Contains("ada@example.com"));
    }

    [Fact]
    public async Task Lists_every_lead_once_over_many_pages()
    {
        var ids = await SubmitAsync(230);

        var outcomes = await ListAsync(LongAgo);

        outcomes.Select(outcome => outcome.ShouldBeFetched().ProviderLeadId).Order().ShouldBe(ids.Order());
    }

    [Fact]
    public async Task Lists_only_what_came_after_the_given_moment()
    {
        await SubmitAsync(1);

        (await ListAsync(DateTime.UtcNow.AddMinutes(5))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Asks_to_reconnect_when_the_token_expired()
    {
        await ExpireTokenAsync();

        (await FetchAsync(UnknownLeadId)).ShouldBeOfType<LeadFetchOutcome.NeedsReconnect>();
        (await ListAsync(LongAgo)).ShouldHaveSingleItem().ShouldBeOfType<LeadFetchOutcome.NeedsReconnect>();
    }

    [Fact]
    public async Task Asks_to_reconnect_when_there_is_no_token() =>
        (await FetchWithAsync("")).ShouldBeOfType<LeadFetchOutcome.NeedsReconnect>();

    [Fact]
    public async Task Asks_to_reconnect_when_the_platform_does_not_know_the_token() =>
        (await FetchWithAsync("unheard-of")).ShouldBeOfType<LeadFetchOutcome.NeedsReconnect>();

    [Fact]
    public async Task Names_the_missing_permission()
    {
        var id = (await SubmitAsync(1)).Single();
        await WithdrawPermissionAsync();

        (await FetchAsync(id)).ShouldBeOfType<LeadFetchOutcome.MissingPermission>().Permission.ShouldContain("lead");
    }

    [Fact]
    public async Task Waits_when_the_quota_is_used_up()
    {
        await ThrottleAsync();

        (await FetchAsync(UnknownLeadId)).ShouldBeOfType<LeadFetchOutcome.RateLimited>().RetryIn.ShouldBeGreaterThan(TimeSpan.Zero);
        (await ListAsync(LongAgo)).ShouldHaveSingleItem().ShouldBeOfType<LeadFetchOutcome.RateLimited>();
    }

    [Fact]
    public async Task Does_not_find_what_is_gone() => (await FetchAsync(UnknownLeadId)).ShouldBeOfType<LeadFetchOutcome.NotFound>();

    [Theory]
    [InlineData("")]
    [InlineData("../me")]
    [InlineData("1?fields=access_token")]
    [InlineData("1/../../x")]
    [InlineData("1%2F2")]
    public async Task Never_lets_an_id_leave_its_place_in_the_path(string id)
    {
        (await FetchAsync(id)).ShouldBeOfType<LeadFetchOutcome.Rejected>();

        (await Stage.Simulator.RequestsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Repeats_a_read_that_met_passing_trouble()
    {
        var id = (await SubmitAsync(1)).Single();
        await Stage.Simulator.AddFaultAsync(new(ApiPath, Times: 1, Status: 503, Body: "<html>busy</html>"));
        await Stage.Simulator.AddFaultAsync(new(ApiPath, Times: 1, Drop: true));

        (await FetchAsync(id)).ShouldBeFetched();
    }

    [Fact]
    public async Task Calls_lasting_trouble_transient()
    {
        await Stage.Simulator.AddFaultAsync(new(ApiPath, Times: 100, Status: 502, Body: "<html>bad gateway</html>"));
        (await FetchAsync(UnknownLeadId)).ShouldBeOfType<LeadFetchOutcome.Transient>();

        await Stage.Simulator.ClearFaultsAsync();
        await Stage.Simulator.AddFaultAsync(new(ApiPath, Times: 100, Drop: true));
        (await FetchAsync(UnknownLeadId)).ShouldBeOfType<LeadFetchOutcome.Transient>();
    }

    [Fact]
    public async Task Calls_an_answer_that_makes_no_sense_transient()
    {
        await Stage.Simulator.AddFaultAsync(new(ApiPath, Times: 1, Status: 200, Body: "<html>log in to the hotel's network</html>"));

        (await FetchAsync(UnknownLeadId)).ShouldBeOfType<LeadFetchOutcome.Transient>();
    }

    [Fact]
    public async Task Gives_up_waiting_in_time()
    {
        await using var hasty = await PlatformStage.SetAsync(
            simulator, ("Platforms:Http:AttemptTimeout", "00:00:00.200"), ("Platforms:Http:Retries", "0"));
        await hasty.Simulator.AddFaultAsync(new(ApiPath, Times: 1, DelayMilliseconds: 20_000));

        var outcome = await hasty.FeedOf(Source).FetchAsync(Access, UnknownLeadId, CancellationToken.None);

        outcome.ShouldBeOfType<LeadFetchOutcome.Transient>();
    }

    [Fact]
    public async Task Stops_when_its_caller_stops()
    {
        await Stage.Simulator.AddFaultAsync(new(ApiPath, Times: 1, DelayMilliseconds: 20_000));
        using var impatience = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        await Should.ThrowAsync<OperationCanceledException>(() => Feed.FetchAsync(Access, UnknownLeadId, impatience.Token));
    }

    [Fact]
    public async Task Keeps_tokens_secrets_and_personal_data_out_of_logs_and_reasons()
    {
        var id = (await SubmitAsync(130))[0];
        var outcomes = new List<object> { await FetchAsync(id) };
        outcomes.AddRange(await ListAsync(LongAgo));
        await Stage.Simulator.AddFaultAsync(new(ApiPath, Times: 1, Drop: true));
        outcomes.Add(await FetchAsync(UnknownLeadId));
        await ExpireTokenAsync();
        outcomes.Add(await FetchAsync(id));
        outcomes.Add(await FetchWithAsync($"{Token}-of-a-stranger"));

        var said = string.Join('\n', [Stage.Logs.All, .. outcomes, Access]);

        said.ShouldContain(id);
        said.ShouldNotContain(Token);
        said.ShouldNotContain(PlatformSimulator.Meta.MetaSeeds.AppSecret);
        said.ShouldNotContain("appsecret_proof=");
        said.ShouldNotContain("ada@example.com");
    }

    private Task<LeadFetchOutcome> FetchAsync(string id) => Feed.FetchAsync(Access, id, CancellationToken.None);

    private Task<LeadFetchOutcome> FetchWithAsync(string token) =>
        Feed.FetchAsync(Access with { AccessToken = token }, UnknownLeadId, CancellationToken.None);

    private Task<List<LeadFetchOutcome>> ListAsync(DateTime since) => Feed.ListAsync(Access, since, CancellationToken.None).ToListAsync();
}
