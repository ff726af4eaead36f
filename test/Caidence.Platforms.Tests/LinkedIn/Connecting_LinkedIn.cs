using Caidence.Platforms.Tests.Connectors.Stage;
using Caidence.Platforms.Tests.Stage;
using Caidence.Social;
using Caidence.Social.Connectors;
using Shouldly;
using Xunit;

namespace Caidence.Platforms.Tests.LinkedIn;

public sealed class Connecting_LinkedIn(SharedSimulator simulator) : IClassFixture<SharedSimulator>
{
    private static readonly Consent Nele = new("nele@example.com");

    [Fact]
    public async Task Reaches_the_organizations_that_the_member_runs_and_the_member()
    {
        await using var walk = await ConnectorWalk.BeginAsync(simulator, SimulatedPlatforms.LinkedIn);

        var accounts = await walk.AccountsAsync(await walk.ConnectAsync());

        accounts.Select(account => (account.DisplayName, account.Username, account.Followers, account.Type)).ShouldBe(
        [
            ("Northwind Studio", "northwind-studio", 4812, SocialAccountType.Organization),
            ("Café Morgenrot", "cafe-morgenrot", 812, SocialAccountType.Organization),
            ("Ana Baker", null, null, SocialAccountType.Personal),
        ]);
        accounts[0].Id.ShouldBe("urn:li:organization:5501");
        accounts[0].AvatarUrl.ShouldNotBeNull().ShouldEndWith("/avatars/northwind-studio.png");
        accounts[2].Id.ShouldStartWith("urn:li:person:");
        (await walk.AccountsAsync(await walk.ConnectAsync(Nele))).ShouldHaveSingleItem().Type.ShouldBe(SocialAccountType.Personal);
    }

    [Fact]
    public async Task Understands_both_spellings_of_an_organization()
    {
        await using var walk = await ConnectorWalk.BeginAsync(simulator, SimulatedPlatforms.LinkedIn);
        var tokens = await walk.ConnectAsync();
        await walk.Simulator.ChangeLinkedInAppAsync(new() { SpellsOrganizationTarget = true });

        (await walk.AccountsAsync(tokens)).Count.ShouldBe(3);
    }

    [Fact]
    public async Task Looks_organizations_up_one_by_one_where_several_are_refused()
    {
        await using var walk = await ConnectorWalk.BeginAsync(simulator, SimulatedPlatforms.LinkedIn);
        var tokens = await walk.ConnectAsync();
        await walk.Simulator.ChangeLinkedInAppAsync(new() { IsDevelopmentTier = true });

        (await walk.AccountsAsync(tokens)).Select(account => account.DisplayName).ShouldBe(["Northwind Studio", "Café Morgenrot", "Ana Baker"]);
    }

    [Fact]
    public async Task Leaves_organizations_out_when_nobody_asked_for_them()
    {
        await using var walk = await ConnectorWalk.BeginAsync(simulator, SimulatedPlatforms.LinkedIn);

        var tokens = await walk.ConnectAsync(walk.Dialog("openid", "profile", "w_member_social"));

        (await walk.AccountsAsync(tokens)).ShouldHaveSingleItem().DisplayName.ShouldBe("Ana Baker");
    }

    [Fact]
    public async Task Does_not_take_one_member_for_another()
    {
        await using var walk = await ConnectorWalk.BeginAsync(simulator, SimulatedPlatforms.LinkedIn);
        var ana = (await walk.AccountsAsync(await walk.ConnectAsync()))[^1];
        var nele = await walk.ConnectAsync(Nele);

        var read = await walk.Connector.ReadAccountAsync(walk.App, ConnectorWalk.AccessTo(ana, nele), TestContext.Current.CancellationToken);

        ConnectorWalk.Failure(read).Kind.ShouldBe(PlatformFailureKind.NotFound);
    }

    [Fact]
    public async Task Says_what_a_member_s_own_posts_allow()
    {
        await using var walk = await ConnectorWalk.BeginAsync(simulator, SimulatedPlatforms.LinkedIn);
        var tokens = await walk.ConnectAsync();
        var member = (await walk.AccountsAsync(tokens))[^1];

        var proofs = await walk.Connector.ProbeAsync(walk.App, ConnectorWalk.AccessTo(member, tokens), TestContext.Current.CancellationToken);

        proofs.Select(proof => (proof.Capability, proof.State)).ShouldBe(
        [
            (SocialCapability.Profile, CapabilityState.Works),
            (SocialCapability.Publish, CapabilityState.Works),
            (SocialCapability.Insights, CapabilityState.NotAvailable),
        ]);
    }

    [Fact]
    public async Task Is_told_that_the_person_is_no_administrator_any_more()
    {
        await using var walk = await ConnectorWalk.BeginAsync(simulator, SimulatedPlatforms.LinkedIn);
        var tokens = await walk.ConnectAsync();
        var organization = (await walk.AccountsAsync(tokens))[0];
        await walk.Simulator.ChangeLinkedInOrganizationAsync(5501, new(Roles: []));

        var proofs = await walk.Connector.ProbeAsync(walk.App, ConnectorWalk.AccessTo(organization, tokens), TestContext.Current.CancellationToken);

        proofs.ShouldAllBe(proof => proof.State == CapabilityState.MissingRole && proof.Scopes.Count == 0);
    }

    [Fact]
    public async Task Takes_a_sunset_version_for_our_own_fault()
    {
        await using var walk = await ConnectorWalk.BeginAsync(simulator, SimulatedPlatforms.LinkedIn, ("Platforms:LinkedIn:Version", "202511"));
        await walk.Simulator.SetClockAsync(new(2026, 11, 22, 0, 0, 0, TimeSpan.Zero));

        (await walk.AccountsFailAsync(await walk.ConnectAsync())).Kind.ShouldBe(PlatformFailureKind.Configuration);
    }

    [Fact]
    public async Task Waits_for_the_next_day_when_the_day_s_calls_are_used_up()
    {
        await using var walk = await ConnectorWalk.BeginAsync(simulator, SimulatedPlatforms.LinkedIn);
        var tokens = await walk.ConnectAsync();
        await walk.Simulator.ChangeLinkedInAppAsync(new() { DailyCalls = 14 });
        await walk.AccountsAsync(tokens);
        await walk.AccountsAsync(tokens);

        (await walk.AccountsFailAsync(tokens)).Kind.ShouldBe(PlatformFailureKind.RateLimited);

        await walk.PassTimeAsync(TimeSpan.FromDays(1));
        (await walk.AccountsAsync(tokens)).Count.ShouldBe(3);
    }
}
