using System.Net;
using Caidence.Platforms.YouTube;
using Caidence.Social.Connectors;
using Shouldly;
using Xunit;

namespace Caidence.Platforms.Tests.YouTube;

public sealed class When_Google_refuses
{
    private static readonly DateTimeOffset Now = new(2026, 7, 1, 6, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(401, "authError", PlatformFailureKind.Reauth)]
    [InlineData(401, "authorizationRequired", PlatformFailureKind.Reauth)]
    [InlineData(401, "youtubeSignupRequired", PlatformFailureKind.Permanent)]
    [InlineData(403, "quotaExceeded", PlatformFailureKind.RateLimited)]
    [InlineData(403, "dailyLimitExceeded", PlatformFailureKind.RateLimited)]
    [InlineData(403, "rateLimitExceeded", PlatformFailureKind.RateLimited)]
    [InlineData(403, "userRateLimitExceeded", PlatformFailureKind.RateLimited)]
    [InlineData(403, "insufficientPermissions", PlatformFailureKind.Permission)]
    [InlineData(403, "forbidden", PlatformFailureKind.Permission)]
    [InlineData(403, "accessNotConfigured", PlatformFailureKind.Configuration)]
    [InlineData(403, "channelSuspended", PlatformFailureKind.Permanent)]
    [InlineData(400, "invalidTitle", PlatformFailureKind.Permanent)]
    [InlineData(404, "channelNotFound", PlatformFailureKind.NotFound)]
    [InlineData(429, "uploadRateLimitExceeded", PlatformFailureKind.RateLimited)]
    [InlineData(503, "backendError", PlatformFailureKind.Transient)]
    public void Its_first_reason_decides(int status, string reason, PlatformFailureKind kind) => From(status, $$$"""
        {"error":{"code":{{{status}}},"message":"m","errors":[{"message":"m","domain":"d","reason":"{{{reason}}}"},{"reason":"other"}]}}
        """).Kind.ShouldBe(kind);

    [Theory]
    [InlineData(401, "", PlatformFailureKind.Reauth)]
    [InlineData(403, """{"error":{"message":"m"}}""", PlatformFailureKind.Permanent)]
    [InlineData(502, "<html>", PlatformFailureKind.Transient)]
    public void Its_status_decides_where_there_is_no_reason(int status, string body, PlatformFailureKind kind) => From(status, body).Kind.ShouldBe(kind);

    [Fact]
    public void Its_quota_starts_anew_at_midnight_in_California_in_summer_too() =>
        From(403, """{"error":{"errors":[{"reason":"quotaExceeded"}]}}""").RetryIn.ShouldBe(TimeSpan.FromHours(1));

    [Fact]
    public void Its_words_never_hold_the_token() =>
        From(401, """{"error":{"message":"ya29.secret is dead","errors":[{"reason":"authError"}]}}""").Reason.ShouldNotContain("ya29.secret");

    private static PlatformFailure From(int status, string body) =>
        GoogleFailures.From((HttpStatusCode)status, GoogleError.From(body), Now, "ya29.secret", "scope");
}
