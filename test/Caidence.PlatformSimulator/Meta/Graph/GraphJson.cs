using System.Text.Json.Nodes;

namespace Caidence.PlatformSimulator.Meta.Graph;

internal sealed record GraphJson(JsonNode Body, int Status = 200) : IResult
{
    public static GraphJson Success { get; } = new(new JsonObject { ["success"] = true });

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = Status;
        httpContext.Response.ContentType = "application/json; charset=UTF-8";
        return httpContext.Response.WriteAsync(MetaText.From(Body), httpContext.RequestAborted);
    }
}
