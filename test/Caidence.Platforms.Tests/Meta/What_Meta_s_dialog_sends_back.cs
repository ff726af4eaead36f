using Caidence.Platforms.Tests.Stage;
using Caidence.Social;
using Caidence.Social.Connectors;
using Shouldly;
using Xunit;

namespace Caidence.Platforms.Tests.Meta;

public sealed class What_Meta_s_dialog_sends_back(SharedSimulator simulator) : IClassFixture<SharedSimulator>
{
    [Theory]
    [InlineData("AQB1")]
    [InlineData("AQB1#_=_")]
    [InlineData("AQB1#_")]
    public async Task Is_a_code_without_the_ornament_behind_it(string code)
    {
        var result = await ReadAsync(("code", code), ("state", "s"));

        result.IsOk(out var read, out _).ShouldBeTrue();
        read.ShouldBe("AQB1");
    }

    [Theory]
    [InlineData("error=access_denied&error_reason=user_denied&error_description=Permissions error", PlatformFailureKind.Permission, "Permissions error")]
    [InlineData("error=access_denied&error_description=The user denied your request", PlatformFailureKind.Permission, "The user denied your request")]
    [InlineData("error_code=1349126&error_message=App not active", PlatformFailureKind.Configuration, "App not active")]
    [InlineData("error=server_error", PlatformFailureKind.Configuration, "server_error")]
    [InlineData("code=", PlatformFailureKind.Permanent, "neither")]
    public async Task Is_a_reason_in_its_own_words(string query, PlatformFailureKind kind, string words)
    {
        var result = await ReadAsync([.. query.Split('&').Select(pair => pair.Split('=')).Select(pair => (pair[0], pair[1]))]);

        result.Failure!.Kind.ShouldBe(kind);
        result.Failure.Reason.ShouldContain(words);
    }

    private async Task<PlatformResult<string>> ReadAsync(params (string Name, string Value)[] query)
    {
        await using var stage = await PlatformStage.SetAsync(simulator);
        return stage.ConnectorOf(SocialPlatform.Facebook, AuthFlavor.FacebookLogin)
            .ReadCallback(query.ToDictionary(pair => pair.Name, pair => pair.Value));
    }
}
