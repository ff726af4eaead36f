namespace Caidence.PlatformSimulator.YouTube.Api;

/// <summary>An error as Google's APIs answer it; only <c>errors[0].reason</c> decides.</summary>
internal sealed record YouTubeError(int Code, string Reason, string Message, string Domain = "global") : IResult
{
    public static YouTubeError Unauthorized { get; } = new(401, "authError", "Invalid Credentials");

    public static YouTubeError SignupRequired { get; } = new(401, "youtubeSignupRequired", "Unauthorized", "youtube.header");

    public static YouTubeError QuotaExceeded { get; } =
        new(403, "quotaExceeded", "The request cannot be completed because you have exceeded your quota.", "youtube.quota");

    public static YouTubeError InsufficientPermissions { get; } =
        new(403, "insufficientPermissions", "Request had insufficient authentication scopes.");

    public static YouTubeError NotFound { get; } = new(404, "notFound", "Not Found");

    public static YouTubeError Missing(string parameter) => new(400, "missingRequiredParameter", $"No filter selected. Expected one of: {parameter}", "youtube.parameter");

    public Task ExecuteAsync(HttpContext httpContext) => Results.Json(
        new { error = new { code = Code, message = Message, errors = new[] { new { message = Message, domain = Domain, reason = Reason } } } },
        statusCode: Code).ExecuteAsync(httpContext);
}
