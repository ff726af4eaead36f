using Caidence.Platforms.Tests.Connectors.Stage;
using Caidence.Platforms.Tests.Stage;
using Caidence.Social;
using Caidence.Social.Connectors;
using Shouldly;
using Xunit;

namespace Caidence.Platforms.Tests.Snapchat;

public sealed class Connecting_Snapchat(SharedSimulator simulator) : IClassFixture<SharedSimulator>
{
    [Fact]
    public async Task Reaches_the_public_profiles_and_after_them_the_ad_accounts_of_every_organization()
    {
        await using var walk = await ConnectorWalk.BeginAsync(simulator, SimulatedPlatforms.Snapchat);

        var accounts = await walk.AccountsAsync(await walk.ConnectAsync(new Consent("tom.okafor@example.com")));

        accounts.Select(account => (account.DisplayName, account.Username, account.PageId, account.PageName)).ShouldBe(
        [
            ("Harbor Lane", "harborlane", "org-harbor-lane", "Harbor Lane"),
            ("Northwind Studio", "northwindstudio", "org-northwind", "Northwind Studio"),
            ("Café Morgenrot", "cafemorgenrot", "org-northwind", "Northwind Studio"),
            ("Harbor Lane Ads", null, "org-harbor-lane", "Harbor Lane"),
            ("Northwind Studio Ads", null, "org-northwind", "Northwind Studio"),
            ("Northwind Studio US", null, "org-northwind", "Northwind Studio"),
        ]);
        accounts.ShouldAllBe(account => (account.Type == SocialAccountType.PublicProfile) == (account.Obstacle == null));
    }

    [Fact]
    public async Task Reaches_ad_accounts_where_the_app_is_on_no_list()
    {
        await using var walk = await ConnectorWalk.BeginAsync(simulator, SimulatedPlatforms.Snapchat);
        var tokens = await walk.ConnectAsync();
        var profile = (await walk.AccountsAsync(tokens))[0];
        await walk.Simulator.ChangeSnapchatAsync(new() { IsAllowListed = false });

        var accounts = await walk.AccountsAsync(tokens);
        accounts.Select(account => (account.DisplayName, account.Type, account.Obstacle)).ShouldBe(
        [
            ("Northwind Studio Ads", SocialAccountType.AdAccount, "NoPublicProfile"),
            ("Northwind Studio US", SocialAccountType.AdAccount, "NoPublicProfile"),
        ]);
        (await ReadAsync(walk, profile, tokens)).Failure?.Kind.ShouldBe(PlatformFailureKind.Unavailable);
        (await StatesAsync(walk, profile, tokens)).ShouldBe(
            [(SocialCapability.Profile, CapabilityState.NotAvailable), (SocialCapability.Publish, CapabilityState.NotAvailable)]);
        (await StatesAsync(walk, accounts[0], tokens)).ShouldBe(
            [(SocialCapability.Profile, CapabilityState.Works), (SocialCapability.Publish, CapabilityState.NotAvailable)]);
    }

    [Fact]
    public async Task Reaches_ad_accounts_where_public_profiles_were_not_asked_for()
    {
        await using var walk = await ConnectorWalk.BeginAsync(simulator, SimulatedPlatforms.Snapchat);

        var tokens = await walk.ConnectAsync(walk.Dialog("snapchat-marketing-api"));

        (await walk.AccountsAsync(tokens)).ShouldAllBe(account => account.Type == SocialAccountType.AdAccount);
        (await walk.Simulator.RequestsAsync()).ShouldNotContain(request => request.Path.StartsWith("/snapchat/business", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Goes_on_when_one_item_of_a_success_has_failed()
    {
        await using var walk = await ConnectorWalk.BeginAsync(simulator, SimulatedPlatforms.Snapchat);
        var tokens = await walk.ConnectAsync(walk.Dialog("snapchat-marketing-api"));
        var accounts = await walk.AccountsAsync(tokens);
        await walk.Simulator.ChangeSnapchatAsync(new() { BrokenAdAccount = accounts[0].Id });

        ConnectorWalk.Ok(await ReadAsync(walk, accounts[1], tokens)).DisplayName.ShouldBe("Northwind Studio US");
        ConnectorWalk.Failure(await ReadAsync(walk, accounts[0], tokens)).Kind.ShouldBe(PlatformFailureKind.NotFound);
    }

    [Fact]
    public async Task Fails_when_every_item_of_a_success_has_failed()
    {
        await using var walk = await ConnectorWalk.BeginAsync(simulator, SimulatedPlatforms.Snapchat);
        var tokens = await walk.ConnectAsync(new Consent("nele@example.com"));
        var account = (await walk.AccountsAsync(tokens)).Single();
        await walk.Simulator.ChangeSnapchatAsync(new() { BrokenAdAccount = account.Id });

        var failure = ConnectorWalk.Failure(await ReadAsync(walk, account, tokens));

        failure.Kind.ShouldBe(PlatformFailureKind.Permanent);
        failure.Reason.ShouldContain("Cannot read adaccount");
    }

    [Fact]
    public async Task Takes_its_token_nowhere_but_where_it_belongs()
    {
        await using var walk = await ConnectorWalk.BeginAsync(simulator, SimulatedPlatforms.Snapchat);
        await using var stranger = await Receiver.StartAsync();
        var tokens = await walk.ConnectAsync(walk.Dialog("snapchat-marketing-api"));
        await walk.Simulator.AddFaultAsync(new("/snapchat/v1/me/organizations", Status: 200, Body: $$$"""
            {"request_status":"success","organizations":[],"paging":{"next_link":"{{{stranger.Url}}}?cursor=0"}}
            """));

        (await walk.AccountsAsync(tokens)).Count.ShouldBe(2);

        stranger.Requests.ShouldBeEmpty();
        (await walk.Simulator.RequestsAsync()).ShouldContain(request => request.Query.Contains("cursor=0", StringComparison.Ordinal));
    }

    private static Task<PlatformResult<SocialAccount>> ReadAsync(ConnectorWalk walk, SocialAccount account, SocialTokens tokens) =>
        walk.Connector.ReadAccountAsync(walk.App, ConnectorWalk.AccessTo(account, tokens), TestContext.Current.CancellationToken);

    private static async Task<IEnumerable<(SocialCapability, CapabilityState)>> StatesAsync(ConnectorWalk walk, SocialAccount account, SocialTokens tokens) =>
        (await walk.Connector.ProbeAsync(walk.App, ConnectorWalk.AccessTo(account, tokens), TestContext.Current.CancellationToken))
            .Select(proof => (proof.Capability, proof.State));
}
