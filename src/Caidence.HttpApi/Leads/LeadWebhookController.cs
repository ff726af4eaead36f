using Caidence.Leads.Ingestion;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Leads;

/// <summary>Where senders knock. Nothing is bound: the receiver wants the raw bytes, and every sender its own kind of answer.</summary>
[ApiController]
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[Route("api/v1/integrations/webhook")]
public sealed class LeadWebhookController(ILeadWebhookReceiver receiver) : ControllerBase
{
    [HttpGet("meta")]
    public Task AnswerMetaAsync() => AnswerAsync(WebhookRoute.Meta, null);

    [HttpPost("meta")]
    public Task ReceiveMetaAsync() => ReceiveAsync(WebhookRoute.Meta, null);

    [HttpGet("{publicId}")]
    public Task AnswerSourceAsync(string publicId) => AnswerAsync(WebhookRoute.Source, publicId);

    [HttpPost("{publicId}")]
    public Task ReceiveSourceAsync(string publicId) => ReceiveAsync(WebhookRoute.Source, publicId);

    /// <summary>The token may also come as a header, to stay out of URLs that proxies write down.</summary>
    [HttpPost("zapier/{token?}")]
    public Task ReceiveZapierAsync(string? token) => ReceiveAsync(WebhookRoute.Zapier, token ?? Request.Headers["X-Webhook-Token"]);

    [HttpPost("generic/{token}")]
    public Task ReceiveGenericAsync(string token) => ReceiveAsync(WebhookRoute.Generic, token);

    private async Task AnswerAsync(WebhookRoute route, string? key) =>
        await WriteAsync(await receiver.HandshakeAsync(ToRequest(route, key, ReadOnlyMemory<byte>.Empty), HttpContext.RequestAborted));

    private async Task ReceiveAsync(WebhookRoute route, string? key)
    {
        var body = await RawBody.ReadAsync(Request, receiver.MaxBodySize(route), HttpContext.RequestAborted);
        await WriteAsync(body is null
            ? new(StatusCodes.Status413PayloadTooLarge)
            : await receiver.ReceiveAsync(ToRequest(route, key, body.Value), HttpContext.RequestAborted));
    }

    private WebhookRequest ToRequest(WebhookRoute route, string? key, ReadOnlyMemory<byte> body) => new(
        route, key, Request.ContentType, name => Request.Headers[name].FirstOrDefault(), name => Request.Query[name].FirstOrDefault(),
        body, HttpContext.Connection.RemoteIpAddress);

    private async Task WriteAsync(WebhookReply reply)
    {
        Response.StatusCode = reply.StatusCode;
        if (reply.RetryAfter is { } wait)
        {
            Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        if (reply.Body is not null)
        {
            Response.ContentType = reply.ContentType;
            await Response.WriteAsync(reply.Body, HttpContext.RequestAborted);
        }
    }
}
