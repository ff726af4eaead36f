using Caidence.Platforms.Tests.Connectors.Stage;
using Caidence.Platforms.Tests.Stage;
using Caidence.PlatformSimulator.Meta;
using Caidence.Social;
using Caidence.Social.Connectors;
using Shouldly;
using Xunit;

namespace Caidence.Platforms.Tests.Meta;

public sealed class Connecting_Facebook_pages(SharedSimulator simulator) : IClassFixture<SharedSimulator>, IAsyncLifetime
{
    private const string Ana = "ana.baker@example.com";
    private const string Tom = "tom.okafor@example.com";
    private const string Nele = "nele@example.com";
    private const string HarborLane = "101010101010104";
    private const string VillageChoir = "101010101010106";

    private PlatformStage _stage = null!;
    private ISocialConnector _connector = null!;
    private SimulatedConsent _consent = null!;

    public async ValueTask InitializeAsync()
    {
        _stage = await PlatformStage.SetAsync(simulator);
        _connector = _stage.ConnectorOf(SocialPlatform.Facebook, AuthFlavor.FacebookLogin);
        _consent = new(_connector, "facebook");
    }

    public async ValueTask DisposeAsync()
    {
        _consent.Dispose();
        await _stage.DisposeAsync();
    }

    [Fact]
    public async Task Finds_those_that_only_a_business_portfolio_lists()
    {
        var pages = await _consent.FindAsync(await _consent.BuyAsync());

        pages.Select(page => page.DisplayName).ShouldBe(["Northwind Studio", "Café Morgenrot", "Bloom & Thread"]);
        pages.ShouldAllBe(page => page.AccessToken != null && page.Obstacle == null);
    }

    [Fact]
    public async Task Goes_without_portfolios_where_their_permission_was_declined()
    {
        var page = await _consent.OpenAsync();
        page.Untick("scopes", "business_management");

        var pages = await _consent.FindAsync(await _consent.BuyAsync(page: page));

        pages.Select(found => found.DisplayName).ShouldBe(["Northwind Studio", "Café Morgenrot"]);
    }

    [Fact]
    public async Task Knows_the_page_whose_leads_arrive_already()
    {
        var page = (await _consent.FindAsync(await _consent.BuyAsync())).Single(found => found.Id == MetaSeeds.PageId);

        (page.DisplayName, page.Username, page.Followers).ShouldBe(("Northwind Studio", "northwind.studio", 18_240));
        page.AvatarUrl.ShouldEndWith("/avatars/northwind-studio.png");
        page.AccessToken!.Reveal().ShouldNotBe(MetaSeeds.PageToken);
    }

    [Fact]
    public async Task Says_that_somebody_may_look_at_a_page_but_not_publish_on_it()
    {
        var choir = (await _consent.FindAsync(await _consent.BuyAsync(Nele))).ShouldHaveSingleItem();

        choir.Obstacle.ShouldBe("NoPublishingRole");

        var proofs = await _connector.ProbeAsync(_consent.App, await _consent.AccessAsync(VillageChoir, Nele), CancellationToken.None);
        proofs.Single(proof => proof.Capability == SocialCapability.Publish).State.ShouldBe(CapabilityState.MissingRole);
        proofs.Single(proof => proof.Capability == SocialCapability.Insights).State.ShouldBe(CapabilityState.Works);
    }

    [Fact]
    public async Task Names_a_scope_that_was_taken_back_after_it_was_granted()
    {
        var access = await _consent.AccessAsync(MetaSeeds.PageId);
        await _stage.Simulator.ChangeMetaPersonAsync(new(Ana) { Declines = "read_insights" });

        var insights = (await _connector.ProbeAsync(_consent.App, access, CancellationToken.None))
            .Single(proof => proof.Capability == SocialCapability.Insights);

        insights.State.ShouldBe(CapabilityState.MissingScope);
        insights.Scopes.ShouldBe(["read_insights"]);
    }

    [Fact]
    public async Task Lets_go_of_pages_that_were_not_ticked()
    {
        var first = await _consent.AccessAsync(MetaSeeds.PageId);
        var again = await _consent.OpenAsync();
        again.Untick("accounts", MetaSeeds.PageId);

        (await _consent.FindAsync(await _consent.BuyAsync(page: again))).ShouldNotContain(page => page.Id == MetaSeeds.PageId);

        (await _connector.ReadAccountAsync(_consent.App, first, CancellationToken.None)).Failure!.Kind.ShouldBe(PlatformFailureKind.NotFound);
    }

    [Fact]
    public async Task Does_not_ask_again_for_what_was_declined_unless_told_to()
    {
        var page = await _consent.OpenAsync();
        page.Untick("scopes", "leads_retrieval");
        await _consent.BuyAsync(page: page);

        (await _consent.OpenAsync()).Scopes.ShouldNotContain("leads_retrieval");
        (await _consent.OpenAsync(isAgain: true)).Scopes.ShouldContain("leads_retrieval");
    }

    [Fact]
    public async Task Gives_a_page_s_own_token_which_outlives_the_person_s_but_not_their_consent()
    {
        var access = await _consent.AccessAsync(HarborLane, Tom);
        await _stage.Simulator.AdvanceClockAsync(TimeSpan.FromDays(70));

        var byPerson = await _connector.ReadAccountAsync(_consent.App, access, CancellationToken.None);
        var byPage = access with { AccessToken = access.AccountToken! };
        var page = (await _connector.ReadAccountAsync(_consent.App, byPage, CancellationToken.None)).Value();
        await _stage.Simulator.ChangeMetaPersonAsync(new(Tom) { RemovesApp = true });
        var afterwards = await _connector.ReadAccountAsync(_consent.App, byPage, CancellationToken.None);

        byPerson.Failure!.IsExpiry.ShouldBeTrue();
        page.DisplayName.ShouldBe("Harbor Lane");
        (afterwards.Failure!.Kind, afterwards.Failure.IsExpiry).ShouldBe((PlatformFailureKind.Reauth, false));
    }

    [Fact]
    public async Task Reads_the_page_s_token_anew_with_the_person_s_next_one()
    {
        var access = await _consent.AccessAsync(HarborLane, Tom);
        var next = (await _connector.RenewAsync(_consent.App, new(access.AccessToken, null, null, null, []), CancellationToken.None)).Value();

        var read = (await _connector.ReadAccountAsync(_consent.App, access with { AccessToken = next.AccessToken }, CancellationToken.None)).Value();

        read.AccessToken.ShouldNotBeNull().ShouldNotBe(access.AccountToken);
        next.AccessToken.ShouldNotBe(access.AccessToken);
    }

    [Theory]
    [InlineData(459)]
    [InlineData(460)]
    [InlineData(464)]
    [InlineData(467)]
    public async Task Tells_a_dead_token_from_one_whose_time_is_up(int problem)
    {
        var access = await _consent.AccessAsync(HarborLane, Tom);
        await _stage.Simulator.ChangeMetaPersonAsync(new(Tom) { TokenProblem = problem });

        var failure = (await _connector.ReadAccountAsync(_consent.App, access, CancellationToken.None)).Failure!;

        (failure.Kind, failure.IsExpiry).ShouldBe((PlatformFailureKind.Reauth, false));
        failure.Reason.ShouldContain($"190/{problem}");
    }

    [Fact]
    public async Task Notices_that_the_person_has_no_role_any_more()
    {
        var access = await _consent.AccessAsync(HarborLane, Tom);
        await _stage.Simulator.ChangeFacebookPageAsync(new() { Roles = new Dictionary<string, IReadOnlyList<string>>() }, HarborLane);

        var proofs = await _connector.ProbeAsync(_consent.App, access, CancellationToken.None);

        proofs.Single(proof => proof.Capability == SocialCapability.Insights).Reason!.ShouldContain("190/492");
        (await _connector.ReadAccountAsync(_consent.App, access, CancellationToken.None)).Failure!.Kind.ShouldBe(PlatformFailureKind.NotFound);
    }

    [Fact]
    public async Task Takes_the_consent_back_even_after_the_person_s_token_ran_out()
    {
        var tokens = await _consent.BuyAsync(Tom);
        var holder = (await _connector.FindHolderAsync(_consent.App, tokens, CancellationToken.None)).Value();
        await _stage.Simulator.ChangeMetaPersonAsync(new(Tom) { ExpiresTokens = true });

        (await _connector.RevokeAsync(_consent.App, tokens, holder.Id, CancellationToken.None)).Value().ShouldBeTrue();

        (await _stage.Simulator.MetaAsync()).Agreements.ShouldBeEmpty();
    }

    [Fact]
    public async Task Is_the_app_of_the_first_secret_while_two_are_set()
    {
        await using var rotating = await PlatformStage.SetAsync(simulator, ("FACEBOOK_APP_SECRET", $"{MetaSeeds.AppSecret}, the-one-before"));

        rotating.ConnectorOf(SocialPlatform.Facebook, AuthFlavor.FacebookLogin).InstallationApp!.ClientSecret.Reveal().ShouldBe(MetaSeeds.AppSecret);
    }
}
