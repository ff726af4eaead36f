using Caidence.Leads.Ingestion;
using Caidence.Leads.Sources;
using Caidence.Platforms.Tests.Stage;
using Caidence.PlatformSimulator.LinkedIn;
using Caidence.PlatformSimulator.Meta;
using Caidence.PlatformSimulator.YouTube;
using Caidence.Social;
using Caidence.Social.Budgets;
using Caidence.Social.Connectors;
using Shouldly;
using Xunit;

namespace Caidence.Platforms.Tests.Budgets;

public sealed class A_budget_of_calls(SharedSimulator simulator) : IClassFixture<SharedSimulator>, IAsyncLifetime
{
    private static readonly LeadFeedAccess Page = new(MetaSeeds.PageToken, MetaSeeds.PageId, FormIds: [], OwnerUrn: null);
    private static readonly SocialTokens Nobodys = new(new("a-token-of-nobody"), null, null, null, []);
    private PlatformStage _stage = null!;

    public async ValueTask InitializeAsync() => _stage = await PlatformStage.SetAsync(simulator);

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Fact]
    public async Task Keeps_its_last_tenth_for_people_as_Meta_s_headers_climb()
    {
        await _stage.Simulator.ChangeFacebookPageAsync(new() { CallBudget = 20 });
        var leadsThatCameIn = await CountAnswersAsync(async () => await Leads.FetchAsync(Page, "404404404", default));
        var inBackground = await CountAnswersAsync(ListInBackgroundAsync);
        var forPeople = await CountAnswersAsync(ListAsync);

        (leadsThatCameIn, inBackground, forPeople).ShouldBe((18, 0, 2));
        (await _stage.Simulator.RequestsAsync()).Count.ShouldBe(20);
    }

    [Theory]
    [InlineData(SocialPlatform.Facebook, AuthFlavor.FacebookLogin, MetaSeeds.AppId, PlatformFailureKind.RateLimited)]
    [InlineData(SocialPlatform.WhatsApp, AuthFlavor.EmbeddedSignup, MetaSeeds.AppId, PlatformFailureKind.RateLimited)]
    [InlineData(SocialPlatform.Instagram, AuthFlavor.FacebookLogin, MetaSeeds.AppId, PlatformFailureKind.RateLimited)]
    [InlineData(SocialPlatform.Instagram, AuthFlavor.InstagramLogin, MetaSeeds.InstagramAppId, PlatformFailureKind.RateLimited)]
    [InlineData(SocialPlatform.Instagram, AuthFlavor.InstagramLogin, MetaSeeds.AppId, PlatformFailureKind.Reauth)]
    public async Task Is_one_for_all_that_one_app_of_Meta_s_asks(SocialPlatform platform, AuthFlavor flavor, string usedUp, PlatformFailureKind expected)
    {
        await _stage.Get<IPlatformBudgets>().ReportAsync(new($"Meta/calls of our app/{usedUp}", 100, TimeSpan.FromMinutes(10)), default);
        var connector = _stage.ConnectorOf(platform, flavor);

        (await connector.FindAccountsAsync(connector.InstallationApp!, Nobodys, default)).Failure!.Kind.ShouldBe(expected);
    }

    [Theory]
    [InlineData(SocialPlatform.LinkedIn, AuthFlavor.LinkedIn, "LinkedIn", "calls of our app today", LinkedInSeeds.ClientId, 100_000)]
    [InlineData(SocialPlatform.YouTube, AuthFlavor.Google, "YouTube", "units of our project today", YouTubeSeeds.ClientId, 10_000)]
    public async Task Ends_with_a_word_on_which_and_for_how_long(
        SocialPlatform platform, AuthFlavor flavor, string name, string budget, string app, int limit)
    {
        var connector = _stage.ConnectorOf(platform, flavor);
        await _stage.Get<IPlatformBudgets>().ReportAsync(new($"{name}/{budget}/{app}", limit - 1, TimeSpan.FromHours(3)), default);

        (await connector.FindAccountsAsync(connector.InstallationApp!, Nobodys, default)).Failure!.Kind.ShouldBe(PlatformFailureKind.Reauth);
        var refused = (await connector.FindAccountsAsync(connector.InstallationApp!, Nobodys, default)).Failure!;

        (refused.Kind, refused.Reason, refused.RetryIn).ShouldBe((PlatformFailureKind.RateLimited, $"{name}: {budget} are used up for now.", TimeSpan.FromHours(3)));
        (await _stage.Simulator.RequestsAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Is_another_s_for_an_agency_s_own_app()
    {
        var connector = _stage.ConnectorOf(SocialPlatform.YouTube, AuthFlavor.Google);
        await _stage.Get<IPlatformBudgets>().ReportAsync(new($"YouTube/units of our project today/{YouTubeSeeds.ClientId}", 10_000, TimeSpan.FromHours(3)), default);

        (await connector.FindAccountsAsync(connector.InstallationApp!, Nobodys, default)).Failure!.Kind.ShouldBe(PlatformFailureKind.RateLimited);
        (await connector.FindAccountsAsync(connector.InstallationApp! with { ClientId = "agency" }, Nobodys, default)).Failure!.Kind.ShouldBe(PlatformFailureKind.Reauth);
    }

    [Fact]
    public async Task Of_a_second_is_waited_for()
    {
        var connector = _stage.ConnectorOf(SocialPlatform.Snapchat, AuthFlavor.Snapchat);

        var failures = await Task.WhenAll(Enumerable.Range(0, 25).Select(async _ => (await connector.FindHolderAsync(connector.InstallationApp!, Nobodys, default)).Failure!.Kind));

        failures.ShouldAllBe(kind => kind == PlatformFailureKind.Reauth);
        var times = (await _stage.Simulator.RequestsAsync()).Select(request => request.At).Order().ToList();
        (times[^1] - times[0]).ShouldBeGreaterThan(TimeSpan.FromSeconds(1));
    }

    private ILeadFeed Leads => _stage.FeedOf(LeadSourceType.Facebook);

    private async Task<LeadFetchOutcome?> ListInBackgroundAsync()
    {
        BudgetUse.NobodyWaits();
        return await ListAsync();
    }

    // Nobody has submitted this form, so that an answer is no outcome at all.
    private async Task<LeadFetchOutcome?> ListAsync() => await Leads.ListAsync(Page with { FormIds = ["202020202020202"] }, default, default).FirstOrDefaultAsync();

    private static async Task<int> CountAnswersAsync(Func<Task<LeadFetchOutcome?>> call)
    {
        var answers = 0;
        while (answers < 100 && await call() is not LeadFetchOutcome.RateLimited)
        {
            answers++;
        }

        return answers;
    }
}
