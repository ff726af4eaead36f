using System.Net;
using System.Net.Http.Headers;
using Caidence.Platforms.Snapchat;
using Caidence.Social.Connectors;
using Shouldly;
using Xunit;

namespace Caidence.Platforms.Tests.Snapchat;

public sealed class When_Snapchat_refuses
{
    private const string Body = """{"request_status":"ERROR","debug_message":"m","error_code":"E1165"}""";

    [Theory]
    [InlineData(400, Body, false, PlatformFailureKind.Permanent)]
    [InlineData(401, Body, false, PlatformFailureKind.Reauth)]
    [InlineData(403, Body, false, PlatformFailureKind.Permission)]
    [InlineData(403, Body, true, PlatformFailureKind.Unavailable)]
    [InlineData(404, Body, true, PlatformFailureKind.NotFound)]
    [InlineData(429, "", false, PlatformFailureKind.RateLimited)]
    [InlineData(500, "<html>", false, PlatformFailureKind.Transient)]
    [InlineData(200, Body, false, PlatformFailureKind.Permanent)]
    public void Its_status_decides(int status, string body, bool isForListed, PlatformFailureKind kind) =>
        From(status, body, null, isForListed).Kind.ShouldBe(kind);

    [Theory]
    [InlineData("error=\"invalid_token\", error_description=\"The access token expired\"", true)]
    [InlineData("error=\"invalid_token\", error_description=\"The access token is invalid\"", false)]
    [InlineData(null, false)]
    public void Its_challenge_tells_whether_time_ran_out(string? challenge, bool isExpiry) =>
        From(401, Body, challenge, isForListed: false).IsExpiry.ShouldBe(isExpiry);

    private static PlatformFailure From(int status, string body, string? challenge, bool isForListed) => SnapchatFailures.From(
        (HttpStatusCode)status,
        SnapchatError.From(body),
        challenge is null ? null : new AuthenticationHeaderValue("Bearer", challenge),
        "token",
        isForListed);
}
