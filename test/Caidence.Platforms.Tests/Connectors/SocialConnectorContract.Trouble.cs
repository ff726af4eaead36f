using Caidence.Core.Security;
using Caidence.Platforms.Tests.Connectors.Stage;
using Caidence.Social;
using Caidence.Social.Connectors;
using Shouldly;
using Xunit;

namespace Caidence.Platforms.Tests.Connectors;

/// <summary>What happens when the platform does not answer as it should.</summary>
public abstract partial class SocialConnectorContract
{
    private static readonly SocialTokens Strange = new(new("a-token-of-nobody"), new("a-refresh-token-of-nobody"), null, null, []);

    [Fact]
    public async Task Asks_to_reconnect_when_the_platform_does_not_know_the_token()
    {
        Failure(await Connector.FindAccountsAsync(App, Strange, Cancel)).Kind.ShouldBe(PlatformFailureKind.Reauth);
        Failure(await Connector.FindHolderAsync(App, Strange, Cancel)).Kind.ShouldBe(PlatformFailureKind.Reauth);
    }

    [Fact]
    public async Task Waits_when_the_quota_is_used_up()
    {
        var grant = await ConnectAsync();
        await Stage.UseUpQuotaAsync();

        foreach (var failure in (PlatformFailure[])
        [
            Failure(await Connector.FindAccountsAsync(App, grant.Tokens, Cancel)),
            Failure(await Connector.ReadAccountAsync(App, grant.With(grant.Tokens), Cancel)),
        ])
        {
            failure.Kind.ShouldBe(PlatformFailureKind.RateLimited);
            failure.RetryIn!.Value.ShouldBeGreaterThan(TimeSpan.Zero);
        }

        (await Connector.ProbeAsync(App, grant.With(grant.Tokens), Cancel))
            .ShouldAllBe(proof => proof.State == CapabilityState.Unknown && proof.Reason != null);
    }

    [Fact]
    public async Task Repeats_a_read_that_met_passing_trouble()
    {
        var grant = await ConnectAsync();
        await Stage.TroubleAsync(new(Times: 1, Status: 503, Body: "<html>busy</html>"));
        await Stage.TroubleAsync(new(Times: 1, Drop: true));

        Ok(await Connector.ReadAccountAsync(App, grant.Access, Cancel)).Id.ShouldBe(grant.Account.Id);
    }

    [Fact]
    public async Task Does_not_repeat_a_purchase_because_a_code_is_good_once()
    {
        var code = await CodeAsync();
        await Stage.TroubleAsync(new(Status: 503, Body: "<html>busy</html>"), whenBuyingTokens: true);

        Failure(await Connector.ExchangeCodeAsync(App, ExchangeOf(code), Cancel)).Kind.ShouldBe(PlatformFailureKind.Transient);

        (await Stage.CountTokenCallsAsync()).ShouldBe(1);
    }

    [Theory]
    [InlineData(502, "<html>bad gateway</html>", false)]
    [InlineData(200, "<html>log in to the hotel's network</html>", false)]
    [InlineData(200, "{}", false)]
    [InlineData(200, "[]", false)]
    [InlineData(null, null, true)]
    public async Task Calls_lasting_trouble_transient(int? status, string? body, bool drop)
    {
        var grant = await ConnectAsync();
        var code = await CodeAsync();
        await Stage.TroubleAsync(new(Status: status, Body: body, Drop: drop));
        await Stage.TroubleAsync(new(Status: status, Body: body, Drop: drop), whenBuyingTokens: true);

        Failure(await Connector.ReadAccountAsync(App, grant.Access, Cancel)).Kind.ShouldBe(PlatformFailureKind.Transient);
        Failure(await Connector.FindHolderAsync(App, grant.Tokens, Cancel)).Kind.ShouldBe(PlatformFailureKind.Transient);
        Failure(await Connector.ExchangeCodeAsync(App, ExchangeOf(code), Cancel)).Kind.ShouldBe(PlatformFailureKind.Transient);
        (await Connector.ProbeAsync(App, grant.Access, Cancel)).ShouldAllBe(proof => proof.State == CapabilityState.Unknown);
    }

    [Fact]
    public async Task Gives_up_waiting_in_time()
    {
        await using var hasty = await SetStageAsync(("Platforms:Http:AttemptTimeout", "00:00:00.200"), ("Platforms:Http:Retries", "0"));
        await hasty.TroubleAsync(new(DelayMilliseconds: 20_000));

        Failure(await hasty.Connector.FindAccountsAsync(App, Strange, Cancel)).Kind.ShouldBe(PlatformFailureKind.Transient);
    }

    [Fact]
    public async Task Stops_when_its_caller_stops()
    {
        await Stage.TroubleAsync(new(DelayMilliseconds: 20_000));
        using var impatience = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        await Should.ThrowAsync<OperationCanceledException>(() => Connector.FindAccountsAsync(App, Strange, impatience.Token));
    }

    [Fact]
    public async Task Keeps_tokens_and_secrets_out_of_logs_and_answers()
    {
        var code = await CodeAsync();
        var bought = await Connector.ExchangeCodeAsync(App, ExchangeOf(code), Cancel);
        var tokens = Ok(bought);
        var accounts = Ok(await Connector.FindAccountsAsync(App, tokens, Cancel));
        var grant = new Grant(tokens, Ok(await Connector.FindHolderAsync(App, tokens, Cancel)), accounts);
        await Stage.PassTimeAsync(RenewableAfter);
        var renewed = await Connector.RenewAsync(App, tokens, Cancel);
        var said = new List<object?>
        {
            bought, tokens, grant.Access, renewed, Ok(renewed), App, ExchangeOf(code), Request(),
            await Connector.ReadAccountAsync(App, grant.Access, Cancel),
            await Connector.ExchangeCodeAsync(App, ExchangeOf(code), Cancel),
            await Connector.FindAccountsAsync(App, Strange, Cancel),
            await Connector.FindHolderAsync(App, Strange, Cancel),
            await Connector.ExchangeCodeAsync(App with { ClientSecret = new("mistyped-secret") }, ExchangeOf(code), Cancel),
            await Connector.TestAppAsync(App with { ClientSecret = new("mistyped-secret") }, Cancel),
            await Connector.RevokeAsync(App, tokens, grant.Holder.Id, Cancel),
            await Connector.ReadAccountAsync(App, grant.Access, Cancel),
        };
        said.AddRange(accounts);
        said.AddRange(await Connector.ProbeAsync(App, grant.Access, Cancel));

        var all = string.Join('\n', [Stage.Logs.All, .. said]);

        all.ShouldContain("answered");
        SecretText?[] secrets =
        [
            code, App.ClientSecret, new("mistyped-secret"), tokens.AccessToken, tokens.RefreshToken, Ok(renewed).AccessToken, Ok(renewed).RefreshToken,
            Strange.AccessToken, Strange.RefreshToken, .. accounts.Select(account => account.AccessToken),
        ];
        foreach (var secret in secrets.OfType<SecretText>())
        {
            all.ShouldNotContain(secret.Reveal());
        }
    }
}
