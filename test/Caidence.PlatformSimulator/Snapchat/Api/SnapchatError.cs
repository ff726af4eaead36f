namespace Caidence.PlatformSimulator.Snapchat.Api;

internal sealed record SnapchatError(int Status, string ErrorCode, string DebugMessage, string? Challenge = null) : IResult
{
    public static SnapchatError InvalidToken { get; } = Unauthorized("The access token is invalid");
    public static SnapchatError ExpiredToken { get; } = Unauthorized("The access token expired");
    public static SnapchatError Forbidden { get; } = new(403, "E3003", "The token has no access to this resource");
    public static SnapchatError NotAllowListed { get; } = new(403, "E3001", "This client is not on the allow-list of the Public Profile API");
    public static SnapchatError TooManyRequests { get; } = new(429, "E2001", "Too many requests");
    public static SnapchatError NotFound { get; } = new(404, "E1165", "The resource does not exist");

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.Headers.WWWAuthenticate = Challenge;
        return Results.Json(
            new
            {
                request_status = "ERROR",
                request_id = Guid.NewGuid().ToString("N"),
                debug_message = DebugMessage,
                display_message = "We're sorry, but the requested action cannot be done",
                error_code = ErrorCode,
            },
            statusCode: Status).ExecuteAsync(httpContext);
    }

    private static SnapchatError Unauthorized(string description) =>
        new(401, "E1001", description, $"Bearer error=\"invalid_token\", error_description=\"{description}\"");
}
