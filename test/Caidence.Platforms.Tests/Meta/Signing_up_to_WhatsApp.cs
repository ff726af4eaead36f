using Caidence.Platforms.Tests.Connectors.Stage;
using Caidence.Platforms.Tests.Stage;
using Caidence.PlatformSimulator.Control.Client;
using Caidence.PlatformSimulator.Meta;
using Caidence.PlatformSimulator.Meta.Accounts;
using Caidence.Social;
using Caidence.Social.Connectors;
using Shouldly;
using Xunit;

namespace Caidence.Platforms.Tests.Meta;

public sealed class Signing_up_to_WhatsApp(SharedSimulator simulator) : IClassFixture<SharedSimulator>, IAsyncLifetime
{
    private const string Nele = MetaAccountSeeds.Nele;
    private const string NelesNumber = "106540000000005";

    private PlatformStage _stage = null!;
    private ISocialConnector _connector = null!;
    private SimulatedConsent _consent = null!;

    private IPreparesAccounts Preparer => _stage.PreparerOf(AuthFlavor.EmbeddedSignup)!;
    private SocialApp App => _connector.InstallationApp!;
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _stage = await PlatformStage.SetAsync(simulator);
        _connector = _stage.ConnectorOf(SocialPlatform.WhatsApp, AuthFlavor.EmbeddedSignup);
        _consent = new(_connector, "whatsapp");
    }

    public async ValueTask DisposeAsync()
    {
        _consent.Dispose();
        await _stage.DisposeAsync();
    }

    [Fact]
    public async Task In_a_popup_gives_a_code_that_is_bought_without_an_address()
    {
        var popup = await PopupAsync();

        var tokens = (await BuyAsync(popup.Code!, isFromPopup: true)).Value();

        tokens.ExpiresAt.ShouldBeNull();
        (await _consent.FindAsync(tokens)).ShouldContain(account => account.Id == (string?)popup.Signup["data"]!["phone_number_id"]);
    }

    [Fact]
    public async Task Gives_codes_of_one_way_that_the_other_does_not_buy()
    {
        (await BuyAsync((await PopupAsync()).Code!, isFromPopup: false)).Failure!.Kind.ShouldBe(PlatformFailureKind.Configuration);
        (await BuyAsync(await _consent.CodeAsync(), isFromPopup: true)).Failure!.Kind.ShouldBe(PlatformFailureKind.Configuration);
    }

    [Fact]
    public void In_a_popup_needs_the_script_of_Meta_and_no_secret()
    {
        var popup = _stage.Get<IConnectsInPopup>().PopupOf(App).ShouldNotBeNull();

        (popup.ClientId, popup.ConfigId, popup.ApiVersion, popup.SignupVersion).ShouldBe((MetaSeeds.AppId, MetaSeeds.WhatsAppConfigId, "v26.0", "v4"));
        popup.SdkUrl.ShouldEndWith("/connect/en_US/sdk.js");
        popup.ToString().ShouldNotContain(App.ClientSecret.Reveal());
        _stage.Get<IConnectsInPopup>().PopupOf(App with { ConfigId = null }).ShouldBeNull();
    }

    [Fact]
    public async Task At_the_real_Meta_believes_two_origins()
    {
        await using var real = await PlatformStage.SetAsync(simulator, ("Platforms:WhatsApp:SdkUrl", ""), ("Platforms:WhatsApp:PopupOrigins", ""));

        var popup = real.Get<IConnectsInPopup>().PopupOf(App)!;

        popup.SdkUrl.ShouldBe("https://connect.facebook.net/en_US/sdk.js");
        popup.Origins.ShouldBe(["https://www.facebook.com", "https://web.facebook.com"]);
    }

    [Theory]
    [InlineData("106540000000002", "106540000000002")]
    [InlineData("../me", null)]
    [InlineData("", null)]
    public void Knows_the_number_that_was_picked(string told, string? picked) =>
        _stage.Get<IConnectsInPopup>().PickedIn(new Dictionary<string, string> { ["phone_number_id"] = told }).ShouldBe(picked);

    [Fact]
    public async Task Is_no_popup_for_the_page_of_a_stranger() =>
        (await SignupPopup.GoThroughAsync(SignupPopup.DialogOf(simulator.Host.BaseAddress, "https://stranger.example"), MetaAccountSeeds.Ana)).ShouldBeNull();

    [Fact]
    public async Task Brings_messages_only_while_the_app_is_subscribed()
    {
        var access = await _consent.AccessAsync(MetaAccountSeeds.AnasNumberId);
        (await MessagesAsync(access)).ShouldBe((CapabilityState.NotReady, AccountObstacle.NotSubscribed));

        (await Preparer.SubscribeAsync(App, access, Cancel)).Value();
        (await Preparer.SubscribeAsync(App, access, Cancel)).Value();
        (await MessagesAsync(access)).ShouldBe((CapabilityState.Works, null));

        (await Preparer.UnsubscribeAsync(App, access, Cancel)).Value();
        (await MessagesAsync(access)).ShouldBe((CapabilityState.NotReady, AccountObstacle.NotSubscribed));
    }

    [Fact]
    public async Task Sends_after_the_number_is_registered_with_a_first_PIN()
    {
        var access = await _consent.AccessAsync(NelesNumber, Nele);
        (await Preparer.SubscribeAsync(App, access, Cancel)).Value();
        (await MessagesAsync(access)).ShouldBe((CapabilityState.NotReady, AccountObstacle.NotRegistered));

        (await Preparer.RegisterAsync(App, access, new("246810"), Cancel)).Value();

        (await MessagesAsync(access)).ShouldBe((CapabilityState.Works, null));
        (await Preparer.RegisterAsync(App, access, new("999999"), Cancel)).Failure!.Code.ShouldBe(CaidenceErrorCodes.Social.WrongPin, "the first PIN was set");
    }

    [Fact]
    public async Task Never_repeats_the_PIN_that_was_wrong()
    {
        var access = await _consent.AccessAsync(NelesNumber, Nele);
        (await Preparer.RegisterAsync(App, access, new("246810"), Cancel)).Value();

        var failure = (await Preparer.RegisterAsync(App, access, new("135791"), Cancel)).Failure!;

        (failure.Code, failure.Kind).ShouldBe((CaidenceErrorCodes.Social.WrongPin, PlatformFailureKind.Permanent));
        failure.Reason.ShouldContain("[PIN]");
        _stage.Logs.All.ShouldNotContain("135791");
    }

    [Theory]
    [InlineData(131000, null, PlatformFailureKind.Transient)]
    [InlineData(131031, CaidenceErrorCodes.Social.AccountLocked, PlatformFailureKind.Permanent)]
    [InlineData(133004, null, PlatformFailureKind.Transient)]
    [InlineData(133006, CaidenceErrorCodes.Social.VerifyNumberFirst, PlatformFailureKind.Permanent)]
    [InlineData(133008, CaidenceErrorCodes.Social.TooManyPins, PlatformFailureKind.RateLimited)]
    [InlineData(133009, CaidenceErrorCodes.Social.TooManyPins, PlatformFailureKind.RateLimited)]
    [InlineData(133015, CaidenceErrorCodes.Social.RegisterLater, PlatformFailureKind.RateLimited)]
    [InlineData(133016, CaidenceErrorCodes.Social.TooManyRegistrations, PlatformFailureKind.RateLimited)]
    [InlineData(190, null, PlatformFailureKind.Reauth)]
    public async Task Tells_apart_why_a_number_is_not_registered(int code, string? word, PlatformFailureKind kind)
    {
        var access = await _consent.AccessAsync(NelesNumber, Nele);
        await _stage.Simulator.AddFaultAsync(new(
            $"/v26.0/{NelesNumber}/register", Times: 1, Status: 400, Body: $$$"""{"error":{"message":"(#{{{code}}}) No","type":"OAuthException","code":{{{code}}}}}"""));

        var failure = (await Preparer.RegisterAsync(App, access, new("246810"), Cancel)).Failure!;

        (failure.Code, failure.Kind).ShouldBe((word, kind));
    }

    [Fact]
    public async Task Is_blocked_by_Meta_after_too_many_tries()
    {
        var access = await _consent.AccessAsync(NelesNumber, Nele);
        for (var attempt = 0; attempt < 10; attempt++)
        {
            await Preparer.RegisterAsync(App, access, new("246810"), Cancel);
        }

        (await Preparer.RegisterAsync(App, access, new("246810"), Cancel)).Failure!.Code.ShouldBe(CaidenceErrorCodes.Social.TooManyRegistrations);
    }

    private async Task<SignupPopup> PopupAsync() =>
        (await SignupPopup.GoThroughAsync(SignupPopup.DialogOf(simulator.Host.BaseAddress, "http://localhost:5000"), MetaAccountSeeds.Ana)).ShouldNotBeNull();

    private Task<PlatformResult<SocialTokens>> BuyAsync(string code, bool isFromPopup) =>
        _connector.ExchangeCodeAsync(App, new(new(code), _consent.RedirectUri, null) { IsFromPopup = isFromPopup }, Cancel);

    private async Task<(CapabilityState State, string? Obstacle)> MessagesAsync(AccountAccess access)
    {
        var proof = (await _connector.ProbeAsync(App, access, Cancel)).Single(proof => proof.Capability == SocialCapability.Messages);
        return (proof.State, proof.Obstacle);
    }
}
