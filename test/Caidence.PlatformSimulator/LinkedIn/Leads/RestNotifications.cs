using System.Globalization;
using System.Text.Json.Nodes;
using Caidence.PlatformSimulator.LinkedIn.Rest;

namespace Caidence.PlatformSimulator.LinkedIn.Leads;

/// <summary><c>/rest/leadNotifications</c>: where leads of an owner are announced.</summary>
internal static class RestNotifications
{
    internal sealed record Subscription(string? Webhook, Dictionary<string, string>? Owner, string? LeadType);

    public static async Task<IResult> CreateAsync(
        Subscription subscription, HttpContext context, LinkedInState state, LinkedInChallenge challenge)
    {
        if (subscription.Webhook is not { Length: > 0 } url)
        {
            return RestError.MissingField("/webhook");
        }

        if (subscription.Owner?.Values.SingleOrDefault() is not { } owner)
        {
            return RestError.MissingField("/owner");
        }

        if (!RestCaller.Of(context).Owns(owner))
        {
            return RestError.AccessDenied("leadNotifications.CREATE");
        }

        var webhook = new LinkedInWebhook
        {
            Id = state.NextWebhookId(),
            Url = url,
            OwnerUrn = owner,
            LeadType = subscription.LeadType ?? "SPONSORED",
        };
        if (!(await challenge.ValidateAsync(webhook)).Succeeded)
        {
            state.RemoveWebhook(webhook.Id);
            return RestError.Invalid("webhook: the address did not answer the challenge");
        }

        context.Response.Headers["x-restli-id"] = webhook.Id.ToString(CultureInfo.InvariantCulture);
        return Results.StatusCode(StatusCodes.Status201Created);
    }

    public static IResult Find(HttpContext context, LinkedInState state)
    {
        var owner = RestParameters.Single(context.Request.Query["owner"]);
        return owner is null || !RestCaller.Of(context).Owns(owner)
            ? RestError.Invalid("owner")
            : RestPaging.Page(context.Request, [.. state.Webhooks.Where(webhook => webhook.OwnerUrn == owner).Select(Json)]);
    }

    public static IResult Delete(long id, HttpContext context, LinkedInState state) =>
        state.FindWebhook(id) is { } webhook && RestCaller.Of(context).Owns(webhook.OwnerUrn) && state.RemoveWebhook(id)
            ? Results.NoContent()
            : RestError.NotFound($"leadNotification {id}");

    private static JsonObject Json(LinkedInWebhook webhook) => new()
    {
        ["id"] = webhook.Id,
        ["webhook"] = webhook.Url,
        ["owner"] = LinkedInNotification.Owner(webhook.OwnerUrn),
        ["leadType"] = webhook.LeadType,
    };
}
