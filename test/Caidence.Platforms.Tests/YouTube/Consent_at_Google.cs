using Caidence.Platforms.Tests.Connectors.Stage;
using Caidence.Platforms.Tests.Stage;
using Caidence.PlatformSimulator.Control.Client;
using Caidence.Social.Connectors;
using Shouldly;
using Xunit;

namespace Caidence.Platforms.Tests.YouTube;

public sealed class Consent_at_Google(SharedSimulator simulator) : IClassFixture<SharedSimulator>
{
    [Fact]
    public async Task Is_asked_for_so_that_it_can_be_renewed()
    {
        await using var walk = await ConnectorWalk.BeginAsync(simulator, SimulatedPlatforms.YouTube);

        var query = ConsentPage.QueryOf(walk.Dialog());

        (query["access_type"], query["prompt"], query["include_granted_scopes"], query["code_challenge_method"])
            .ShouldBe(("offline", "consent", "true", "S256"));
    }

    [Fact]
    public async Task Is_renewed_every_hour_by_the_one_refresh_token()
    {
        await using var walk = await ConnectorWalk.BeginAsync(simulator, SimulatedPlatforms.YouTube);
        var tokens = await walk.ConnectAsync();
        tokens.ExpiresAt!.Value.ShouldBe(DateTime.UtcNow.AddSeconds(3599), TimeSpan.FromMinutes(1));
        tokens.RefreshExpiresAt.ShouldBeNull();

        await walk.PassTimeAsync(TimeSpan.FromDays(90));
        var renewed = await walk.RenewAsync(tokens);

        renewed.RefreshToken.ShouldBe(tokens.RefreshToken);
        renewed.Scopes.ShouldBe(tokens.Scopes);
        (await walk.AccountsAsync(renewed)).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Without_being_asked_anew_gives_a_refresh_token_the_first_time_only()
    {
        await using var walk = await ConnectorWalk.BeginAsync(simulator, SimulatedPlatforms.YouTube);
        var dialog = new Uri(walk.Dialog().ToString().Replace("&prompt=consent", "", StringComparison.Ordinal));

        (await walk.ConnectAsync(dialog)).RefreshToken.ShouldNotBeNull();
        var second = await walk.ConnectAsync(dialog);

        second.RefreshToken.ShouldBeNull();
        (await walk.RenewalFailsAsync(second)).Kind.ShouldBe(PlatformFailureKind.Reauth);
    }

    [Theory]
    [InlineData("a-verifier-of-somebody-else-who-stole-the-code-9876543210")]
    [InlineData("")]
    public async Task Is_worth_nothing_to_whoever_lacks_the_verifier(string verifier)
    {
        await using var walk = await ConnectorWalk.BeginAsync(simulator, SimulatedPlatforms.YouTube);
        var code = ConnectorWalk.Ok(await walk.ConsentAsync(walk.Dialog()));

        ConnectorWalk.Failure(await walk.ExchangeAsync(code, verifier)).Kind.ShouldBe(PlatformFailureKind.Reauth);
    }

    [Fact]
    public async Task Is_not_repeated_in_reasons_even_where_Google_repeats_it()
    {
        await using var walk = await ConnectorWalk.BeginAsync(simulator, SimulatedPlatforms.YouTube);
        await walk.Simulator.AddFaultAsync(new(SimulatedPlatforms.YouTube.TokenPath, Status: 400, Body: """
            {"error":"invalid_grant","error_description":"Malformed auth code: 4/0-secret"}
            """));

        ConnectorWalk.Failure(await walk.ExchangeAsync("4/0-secret")).Reason.ShouldBe("Google 400 invalid_grant: Malformed auth code: [token]");
    }

    [Fact]
    public async Task To_an_app_in_testing_lasts_a_week()
    {
        await using var walk = await ConnectorWalk.BeginAsync(simulator, SimulatedPlatforms.YouTube);
        await walk.Simulator.ChangeYouTubeAsync(new() { IsInTesting = true });
        var tokens = await walk.ConnectAsync();
        tokens.RefreshExpiresAt!.Value.ShouldBe(DateTime.UtcNow.AddDays(7), TimeSpan.FromMinutes(1));

        await walk.PassTimeAsync(TimeSpan.FromDays(8));

        (await walk.RenewalFailsAsync(tokens)).Kind.ShouldBe(PlatformFailureKind.Reauth);
    }

    [Fact]
    public async Task Is_taken_back_from_every_token_at_once()
    {
        await using var walk = await ConnectorWalk.BeginAsync(simulator, SimulatedPlatforms.YouTube);
        var (one, other) = (await walk.ConnectAsync(), await walk.ConnectAsync());

        ConnectorWalk.Ok(await walk.Connector.RevokeAsync(walk.App, one, "1", TestContext.Current.CancellationToken)).ShouldBeTrue();

        (await walk.AccountsFailAsync(other)).Kind.ShouldBe(PlatformFailureKind.Reauth);
        var failure = await walk.RenewalFailsAsync(other);
        (failure.Kind, failure.IsExpiry).ShouldBe((PlatformFailureKind.Reauth, false));
    }

    [Fact]
    public async Task Holds_what_was_granted_before()
    {
        await using var walk = await ConnectorWalk.BeginAsync(simulator, SimulatedPlatforms.YouTube);
        await walk.ConnectAsync(walk.Dialog("openid", "https://www.googleapis.com/auth/youtube.readonly"));

        var tokens = await walk.ConnectAsync(walk.Dialog("https://www.googleapis.com/auth/youtube.upload"));

        tokens.Scopes.ShouldBe(
            ["https://www.googleapis.com/auth/youtube.upload", "openid", "https://www.googleapis.com/auth/youtube.readonly"], ignoreOrder: true);
    }
}
