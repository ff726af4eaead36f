using Caidence.Platforms.Tests.Connectors.Stage;
using Caidence.Social.Connectors;
using Shouldly;
using Xunit;

namespace Caidence.Platforms.Tests.Connectors;

/// <summary>How access is bought, kept alive and given back.</summary>
public abstract partial class SocialConnectorContract
{
    [Fact]
    public async Task Buys_nothing_for_a_code_that_was_used()
    {
        var code = await CodeAsync();
        Ok(await Connector.ExchangeCodeAsync(App, ExchangeOf(code), Cancel));

        Failure(await Connector.ExchangeCodeAsync(App, ExchangeOf(code), Cancel)).Kind.ShouldBe(PlatformFailureKind.Reauth);
    }

    [Fact]
    public async Task Buys_nothing_for_a_code_that_nobody_gave() =>
        Failure(await Connector.ExchangeCodeAsync(App, ExchangeOf(new("forged")), Cancel)).Kind.ShouldBe(PlatformFailureKind.Reauth);

    [Fact]
    public async Task Buys_nothing_with_another_address_than_the_dialog_had()
    {
        var exchange = ExchangeOf(await CodeAsync()) with { RedirectUri = new("http://localhost:5000/elsewhere") };

        Failure(await Connector.ExchangeCodeAsync(App, exchange, Cancel)).Kind.ShouldBe(WrongRedirect);
    }

    [Fact]
    public async Task Buys_nothing_with_a_wrong_secret()
    {
        var wrong = App with { ClientSecret = new("mistyped") };

        Failure(await Connector.ExchangeCodeAsync(wrong, ExchangeOf(await CodeAsync()), Cancel)).Kind.ShouldBe(PlatformFailureKind.Configuration);
        Ok(await Connector.TestAppAsync(wrong, Cancel)).ShouldBeFalse();
        Ok(await Connector.TestAppAsync(App, Cancel)).ShouldBeTrue();
    }

    [Fact]
    public async Task Access_lasts_as_long_as_it_says()
    {
        var grant = await ConnectAsync();
        var ends = grant.Tokens.ExpiresAt;
        await Stage.PassTimeAsync(ends is null ? TimeSpan.FromDays(400) : ends.Value - DateTime.UtcNow - TimeSpan.FromMinutes(5));
        Ok(await Connector.ReadAccountAsync(App, grant.With(grant.Tokens), Cancel));

        await Stage.PassTimeAsync(TimeSpan.FromMinutes(10));
        var read = await Connector.ReadAccountAsync(App, grant.With(grant.Tokens), Cancel);

        (read.Failure?.Kind, read.Failure?.IsExpiry).ShouldBe(ends is null ? (null, null) : (PlatformFailureKind.Reauth, TellsExpiry));
    }

    [Fact]
    public async Task Renews_while_there_is_time()
    {
        var grant = await ConnectAsync();
        await Stage.PassTimeAsync(RenewableAfter);

        var renewed = Ok(await Connector.RenewAsync(App, grant.Tokens, Cancel));

        (renewed.RefreshToken is null).ShouldBe(grant.Tokens.RefreshToken is null);
        if (Traits.Renewal == GrantRenewal.NotNeeded)
        {
            renewed.ShouldBe(grant.Tokens);
        }
        else
        {
            renewed.AccessToken.ShouldNotBe(grant.Tokens.AccessToken);
            renewed.ExpiresAt!.Value.ShouldBeGreaterThan(grant.Tokens.ExpiresAt!.Value);
        }

        Ok(await Connector.ReadAccountAsync(App, grant.With(renewed), Cancel)).Id.ShouldBe(grant.Account.Id);
    }

    [Fact]
    public async Task Renews_again_and_again_with_what_the_last_renewal_gave()
    {
        var grant = await ConnectAsync();
        var tokens = grant.Tokens;
        for (var round = 0; round < 3; round++)
        {
            await Stage.PassTimeAsync(RenewableAfter);
            tokens = Ok(await Connector.RenewAsync(App, tokens, Cancel));
        }

        Ok(await Connector.ReadAccountAsync(App, grant.With(tokens), Cancel)).Id.ShouldBe(grant.Account.Id);
    }

    [Fact]
    public async Task Cannot_renew_what_its_owner_took_back()
    {
        var grant = await ConnectAsync();
        await Stage.PassTimeAsync(RenewableAfter);
        await Stage.RevokeOutsideAsync(new());

        var failures = (PlatformFailure[])
        [
            Failure(await Connector.ReadAccountAsync(App, grant.Access, Cancel)),
            Failure(await Connector.FindAccountsAsync(App, grant.Tokens, Cancel)),
            .. Traits.Renewal == GrantRenewal.NotNeeded ? [] : (PlatformFailure[])[Failure(await Connector.RenewAsync(App, grant.Tokens, Cancel))],
        ];

        failures.ShouldAllBe(failure => failure.Kind == PlatformFailureKind.Reauth && !failure.IsExpiry);
    }

    [Fact]
    public async Task Gives_the_consent_back_so_that_nothing_is_left_of_it()
    {
        var grant = await ConnectAsync();

        var isDone = Ok(await Connector.RevokeAsync(App, grant.Tokens, grant.Holder.Id, Cancel));

        var read = await Connector.ReadAccountAsync(App, grant.Access, Cancel);
        (read.Failure?.Kind == PlatformFailureKind.Reauth).ShouldBe(isDone);
        Ok(await Connector.RevokeAsync(App, grant.Tokens, grant.Holder.Id, Cancel)).ShouldBe(isDone);
    }

    [Fact]
    public async Task Gives_back_what_was_taken_already()
    {
        var grant = await ConnectAsync();
        await Stage.RevokeOutsideAsync(new());

        (await Connector.RevokeAsync(App, grant.Tokens, grant.Holder.Id, Cancel)).Failure.ShouldBeNull();
    }
}
