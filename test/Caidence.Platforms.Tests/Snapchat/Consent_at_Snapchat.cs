using Caidence.Platforms.Tests.Connectors.Stage;
using Caidence.Platforms.Tests.Stage;
using Caidence.Social.Connectors;
using Shouldly;
using Xunit;

namespace Caidence.Platforms.Tests.Snapchat;

public sealed class Consent_at_Snapchat(SharedSimulator simulator) : IClassFixture<SharedSimulator>
{
    [Fact]
    public async Task Lasts_an_hour_and_is_renewed_by_another_refresh_token_each_time()
    {
        await using var walk = await ConnectorWalk.BeginAsync(simulator, SimulatedPlatforms.Snapchat);
        var tokens = await walk.ConnectAsync();
        tokens.ExpiresAt!.Value.ShouldBe(DateTime.UtcNow.AddHours(1), TimeSpan.FromMinutes(1));

        var renewed = await walk.RenewAsync(tokens);

        renewed.RefreshToken.ShouldNotBe(tokens.RefreshToken);
        renewed.AccessToken.ShouldNotBe(tokens.AccessToken);
    }

    [Fact]
    public async Task Can_be_renewed_once_more_by_whoever_lost_the_answer()
    {
        await using var walk = await ConnectorWalk.BeginAsync(simulator, SimulatedPlatforms.Snapchat);
        var tokens = await walk.ConnectAsync();
        await walk.RenewAsync(tokens);

        var again = await walk.RenewAsync(tokens);

        (await walk.AccountsAsync(again)).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Is_no_longer_renewed_by_the_old_refresh_token_once_the_new_access_was_used()
    {
        await using var walk = await ConnectorWalk.BeginAsync(simulator, SimulatedPlatforms.Snapchat);
        var tokens = await walk.ConnectAsync();
        await walk.AccountsAsync(await walk.RenewAsync(tokens));

        var failure = await walk.RenewalFailsAsync(tokens);

        (failure.Kind, failure.IsExpiry).ShouldBe((PlatformFailureKind.Reauth, false));
    }

    [Fact]
    public async Task Is_no_longer_renewed_by_the_old_refresh_token_once_the_new_one_was_used()
    {
        await using var walk = await ConnectorWalk.BeginAsync(simulator, SimulatedPlatforms.Snapchat);
        var tokens = await walk.ConnectAsync();
        await walk.RenewAsync(await walk.RenewAsync(tokens));

        (await walk.RenewalFailsAsync(tokens)).Kind.ShouldBe(PlatformFailureKind.Reauth);
    }
}
