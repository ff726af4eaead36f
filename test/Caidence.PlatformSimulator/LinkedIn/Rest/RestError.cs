namespace Caidence.PlatformSimulator.LinkedIn.Rest;

/// <summary>An error as LinkedIn answers it. Token errors still come in the older shape, with a number.</summary>
internal sealed record RestError(int Status, string? Code, string Message, int? ServiceErrorCode = null) : IResult
{
    public static RestError VersionMissing { get; } =
        new(400, "VERSION_MISSING", "A version must be present. Please specify a version by adding the Linkedin-Version header.");

    public static RestError NonexistentVersion(string version) =>
        new(426, "NONEXISTENT_VERSION", $"Requested version {version} is not active");

    public static RestError NoProtocolVersion { get; } = new(400, "ILLEGAL_ARGUMENT", "X-Restli-Protocol-Version 2.0.0 is required");

    public static RestError EmptyToken { get; } = new(401, "EMPTY_ACCESS_TOKEN", "Empty oauth2 access token", 65604);

    public static RestError InvalidToken { get; } = new(401, null, "Invalid access token", 65600);

    public static RestError RevokedToken { get; } = new(401, null, "The token used in the request has been revoked by the user", 65601);

    public static RestError ExpiredToken { get; } = new(401, null, "The token used in the request has expired", 65602);

    public static RestError AccessDenied(string resource) =>
        new(403, "ACCESS_DENIED", $"Not enough permissions to access: {resource}", 100);

    public static RestError NotFound(string what) => new(404, "NOT_FOUND", $"Could not find entity {what}");

    public static RestError NoSuchResource { get; } = new(404, "RESOURCE_NOT_FOUND", "No virtual resource found");

    public static RestError Invalid(string parameter) =>
        new(400, "PARAM_INVALID", $"Invalid query parameters passed to request: {parameter}");

    public static RestError MissingField(string field) => new(400, "MISSING_FIELD", $"{field} :: field is required but not found");

    public static RestError TooManyRequests { get; } =
        new(429, "TOO_MANY_REQUESTS", "Resource level throttle APPLICATION DAY limit for calls to this resource is reached.", 101);

    public Task ExecuteAsync(HttpContext httpContext) =>
        Results.Json(new { Status, Code, Message, ServiceErrorCode }, statusCode: Status).ExecuteAsync(httpContext);
}
