using System.Text.Json.Nodes;

namespace Caidence.PlatformSimulator.Meta.Graph;

/// <summary>An error as Graph answers it, mostly with HTTP 400.</summary>
internal sealed record GraphError(int Code, string Message, int? Subcode = null, string Type = "OAuthException", int Status = 400) : IResult
{
    public static GraphError UnknownVersion(string path) => new(2500, $"Unknown path components: {path}");

    public static GraphError NoToken { get; } = new(104, "An access token is required to request this resource.");

    public static GraphError MalformedToken(string token) => new(190, $"Malformed access token {token}");

    public static GraphError NoProof { get; } =
        new(100, "API calls from the server require an appsecret_proof argument", Type: "GraphMethodException");

    public static GraphError WrongProof { get; } =
        new(100, "Invalid appsecret_proof provided in the API argument", Type: "GraphMethodException");

    public static GraphError Throttled(int code) =>
        new(code, $"(#{code}) There have been too many calls from this account. Wait a bit and try again.");

    public static GraphError MissingPermission(string permission) =>
        permission == "leads_retrieval"
            ? new(10, $"(#10) This endpoint requires the '{permission}' permission.", Status: 403)
            : new(200, $"(#200) Requires {permission} permission to manage the object", Status: 403);

    public static GraphError MissingTask(string task) =>
        new(200, $"(#200) User does not have sufficient administrative permission for this action on this page: {task}", Status: 403);

    public static GraphError NotPicked { get; } =
        new(10, "(#10) This endpoint requires the 'pages_read_engagement' permission or the 'Page Public Content Access' feature.", Status: 403);

    public static GraphError NoSuchObject(string id) => Unsupported("get", id);

    /// <summary>Graph does not tell what it does not show from what it cannot do.</summary>
    public static GraphError Unsupported(string method, string id) => new(
        100,
        $"Unsupported {method.ToLowerInvariant()} request. Object with ID '{id}' does not exist, cannot be loaded due to missing permissions, "
            + "or does not support this operation.",
        Subcode: 33,
        Type: "GraphMethodException");

    public static GraphError NoSuchField(string field, string nodeType) =>
        new(100, $"(#100) Tried accessing nonexisting field ({field}) on node type ({nodeType})");

    public static GraphError Removed(string parameter) => new(100, $"(#100) The parameter {parameter} is no longer supported");

    public static GraphError BadParameter(string name) => new(100, $"(#100) Param {name} is invalid");

    public static GraphError TokenUnusable(int subcode) => new(190, subcode switch
    {
        458 => "Error validating access token: The user has not authorized application.",
        459 => "Error validating access token: The user is enrolled in a blocking, logged-in checkpoint",
        460 => "Error validating access token: The session has been invalidated because the user changed their password.",
        463 => "Error validating access token: Session has expired.",
        492 => "Error validating access token: The user does not have a role on this page any more.",
        _ => "Error validating access token: The session is invalid.",
    }, subcode);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var error = new JsonObject { ["message"] = Message, ["type"] = Type, ["code"] = Code };
        if (Subcode is { } subcode)
        {
            error["error_subcode"] = subcode;
        }

        error["fbtrace_id"] = GraphTrace.NewId();
        return new GraphJson(new JsonObject { ["error"] = error }, Status).ExecuteAsync(httpContext);
    }
}
