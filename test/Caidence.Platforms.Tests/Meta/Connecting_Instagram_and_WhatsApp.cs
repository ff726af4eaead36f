using Caidence.Platforms.Tests.Connectors.Stage;
using Caidence.Platforms.Tests.Stage;
using Caidence.PlatformSimulator.Meta.Accounts;
using Caidence.Social;
using Caidence.Social.Connectors;
using Shouldly;
using Xunit;

namespace Caidence.Platforms.Tests.Meta;

public sealed class Connecting_Instagram_and_WhatsApp(SharedSimulator simulator) : IClassFixture<SharedSimulator>, IAsyncLifetime
{
    private PlatformStage _stage = null!;

    public async ValueTask InitializeAsync() => _stage = await PlatformStage.SetAsync(simulator);

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Fact]
    public async Task Instagram_accounts_are_found_through_their_pages()
    {
        var (_, consent) = Of(SocialPlatform.Instagram, AuthFlavor.FacebookLogin, "instagram");

        var account = (await consent.FindAsync(await consent.BuyAsync()))[0];

        (account.Id, account.Username, account.Followers, account.PageId, account.PageName)
            .ShouldBe((MetaAccountSeeds.NorthwindInstagramId, "northwind.studio", 12_480, "101010101010101", "Northwind Studio"));
        account.AccessToken.ShouldNotBeNull();
    }

    [Fact]
    public async Task An_account_that_left_its_page_is_not_found_any_more()
    {
        var (connector, consent) = Of(SocialPlatform.Instagram, AuthFlavor.FacebookLogin, "instagram");
        var access = await consent.AccessAsync(MetaAccountSeeds.NorthwindInstagramId);

        var read = await connector.ReadAccountAsync(consent.App, access with { PageId = "101010101010102" }, CancellationToken.None);

        read.Failure!.Kind.ShouldBe(PlatformFailureKind.NotFound);
    }

    [Fact]
    public async Task One_consent_serves_pages_and_the_accounts_behind_them()
    {
        var (facebook, pages) = Of(SocialPlatform.Facebook, AuthFlavor.FacebookLogin, "facebook");
        var (_, accounts) = Of(SocialPlatform.Instagram, AuthFlavor.FacebookLogin, "instagram");
        var tokens = await pages.BuyAsync();

        (await facebook.FindHolderAsync(pages.App, tokens, CancellationToken.None)).Value().Scopes.ShouldNotContain("instagram_basic");
        await accounts.BuyAsync();

        (await facebook.FindHolderAsync(pages.App, tokens, CancellationToken.None)).Value().Scopes.ShouldContain("instagram_basic");
    }

    [Fact]
    public async Task A_personal_Instagram_account_is_shown_with_what_is_wrong_with_it()
    {
        var (_, consent) = Of(SocialPlatform.Instagram, AuthFlavor.InstagramLogin, "instagram");

        var account = (await consent.FindAsync(await consent.BuyAsync("nele@example.com"))).ShouldHaveSingleItem();

        (account.Type, account.Obstacle).ShouldBe((SocialAccountType.Personal, "PersonalAccount"));
    }

    [Fact]
    public async Task Instagram_is_not_asked_to_renew_on_the_first_day()
    {
        var (connector, consent) = Of(SocialPlatform.Instagram, AuthFlavor.InstagramLogin, "instagram");
        var tokens = await consent.BuyAsync();
        var before = (await _stage.Simulator.RequestsAsync()).Count;

        (await connector.RenewAsync(consent.App, tokens, CancellationToken.None)).Failure!.Kind.ShouldBe(PlatformFailureKind.Transient);

        (await _stage.Simulator.RequestsAsync()).Count.ShouldBe(before);
    }

    [Theory]
    [InlineData("Instagram", "InstagramLogin", "Instagram", "FacebookLogin")]
    [InlineData("Instagram", "FacebookLogin", "Instagram", "InstagramLogin")]
    public async Task A_token_of_one_host_is_refused_by_the_other(string from, string fromFlavor, string to, string toFlavor)
    {
        var (_, consent) = Of(Enum.Parse<SocialPlatform>(from), Enum.Parse<AuthFlavor>(fromFlavor), "instagram");
        var (other, otherConsent) = Of(Enum.Parse<SocialPlatform>(to), Enum.Parse<AuthFlavor>(toFlavor), "instagram");

        var found = await other.FindAccountsAsync(otherConsent.App, await consent.BuyAsync(), CancellationToken.None);

        found.Failure!.Kind.ShouldBe(PlatformFailureKind.Reauth);
    }

    [Fact]
    public async Task WhatsApp_numbers_come_with_their_business_account()
    {
        var (_, consent) = Of(SocialPlatform.WhatsApp, AuthFlavor.EmbeddedSignup, "whatsapp");

        var numbers = await consent.FindAsync(await consent.BuyAsync());

        numbers.Select(number => (number.Username, number.DisplayName, number.PageName)).ShouldBe(
            [("+1 555-0100", "Northwind Studio", "Northwind Studio"), ("+1 555-0101", "Northwind Support", "Northwind Studio")]);
    }

    [Fact]
    public async Task A_number_that_is_not_registered_receives_no_messages()
    {
        var (connector, consent) = Of(SocialPlatform.WhatsApp, AuthFlavor.EmbeddedSignup, "whatsapp");
        var access = await consent.AccessAsync("106540000000005", "nele@example.com");

        var proofs = await connector.ProbeAsync(consent.App, access, CancellationToken.None);

        proofs.Select(proof => (proof.Capability, proof.State)).ShouldBe(
            [(SocialCapability.Profile, CapabilityState.Works), (SocialCapability.Messages, CapabilityState.NotReady)]);
    }

    [Fact]
    public async Task WhatsApp_has_no_app_without_a_signup_configuration()
    {
        await using var bare = await PlatformStage.SetAsync(simulator, ("WHATSAPP_CONFIG_ID", ""));

        bare.ConnectorOf(SocialPlatform.WhatsApp, AuthFlavor.EmbeddedSignup).InstallationApp.ShouldBeNull();
        bare.ConnectorOf(SocialPlatform.Facebook, AuthFlavor.FacebookLogin).InstallationApp.ShouldNotBeNull();
    }

    private (ISocialConnector Connector, SimulatedConsent Consent) Of(SocialPlatform platform, AuthFlavor flavor, string callback)
    {
        var connector = _stage.ConnectorOf(platform, flavor);
        return (connector, new(connector, callback));
    }
}
