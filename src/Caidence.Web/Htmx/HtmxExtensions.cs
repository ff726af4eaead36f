using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Caidence.Web.Htmx;

public static class HtmxExtensions
{
    private const string TriggerHeader = "HX-Trigger";

    public static bool IsHtmx(this HttpRequest request) => request.Headers.ContainsKey("HX-Request");

    /// <summary>Makes an event happen in the browser once the answer is there; elements listen with <c>hx-trigger="saved from:body"</c>.</summary>
    public static void Trigger(this HttpResponse response, string name, object? detail = null)
    {
        var events = response.Headers[TriggerHeader].ToString() is { Length: > 0 } earlier ? JsonNode.Parse(earlier)!.AsObject() : [];
        events[name] = JsonSerializer.SerializeToNode(detail ?? new { }, JsonSerializerOptions.Web);
        response.Headers[TriggerHeader] = events.ToJsonString();
    }

    /// <summary>The page again with its messages, as 422, which htmx swaps in without touching what is focused.</summary>
    public static PageResult Invalid(this PageModel page)
    {
        var result = page.Page();
        result.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return result;
    }

    /// <summary>After success: elsewhere for a plain post, the same by a header for htmx (which would swap in what it redirects to).</summary>
    public static IActionResult GoTo(this PageModel page, string url)
    {
        if (!page.Request.IsHtmx())
        {
            return page.LocalRedirect(url);
        }

        page.Response.Headers["HX-Redirect"] = page.Url.Content(url);
        return new NoContentResult();
    }
}
