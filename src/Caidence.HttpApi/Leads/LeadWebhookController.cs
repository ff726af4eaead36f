using System.Globalization;
using Caidence.Core.AspNetCore.Authentication;
using Caidence.Leads.Ingestion;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Leads;

/// <summary>Where senders knock. Nothing is bound: the receiver wants the raw bytes, and every sender its own kind of answer.</summary>
[ApiController]
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[KeepsRawBody]
[NobodySignsIn]
[Route("api/v1/integrations/webhook")]
public sealed class LeadWebhookController(ILeadWebhookReceiver receiver) : ControllerBase
{
    [HttpGet("meta")]
    public Task<IActionResult> AnswerMetaAsync() => AnswerAsync(WebhookRoute.Meta, null);

    [HttpPost("meta")]
    public Task<IActionResult> ReceiveMetaAsync() => ReceiveAsync(WebhookRoute.Meta, null);

    [HttpGet("{publicId}")]
    public Task<IActionResult> AnswerSourceAsync(string publicId) => AnswerAsync(WebhookRoute.Source, publicId);

    [HttpPost("{publicId}")]
    public Task<IActionResult> ReceiveSourceAsync(string publicId) => ReceiveAsync(WebhookRoute.Source, publicId);

    /// <summary>The token may also come as a header, to stay out of URLs that proxies write down.</summary>
    [HttpPost("zapier/{token?}")]
    public Task<IActionResult> ReceiveZapierAsync(string? token) => ReceiveAsync(WebhookRoute.Zapier, token ?? Request.Headers["X-Webhook-Token"]);

    [HttpPost("generic/{token}")]
    public Task<IActionResult> ReceiveGenericAsync(string token) => ReceiveAsync(WebhookRoute.Generic, token);

    private async Task<IActionResult> AnswerAsync(WebhookRoute route, string? key) =>
        ToResult(await receiver.HandshakeAsync(ToRequest(route, key, default), HttpContext.RequestAborted));

    private async Task<IActionResult> ReceiveAsync(WebhookRoute route, string? key) =>
        ToResult(await receiver.ReceiveAsync(
            ToRequest(route, key, await RawBody.ReadAsync(Request, receiver.MaxBodySize(route), HttpContext.RequestAborted)), HttpContext.RequestAborted));

    private WebhookRequest ToRequest(WebhookRoute route, string? key, RawBody body) => new(
        route, key, Request.ContentType, name => Request.Headers[name].FirstOrDefault(), name => Request.Query[name].FirstOrDefault(),
        body.Bytes, HttpContext.Connection.RemoteIpAddress)
    {
        BodyProblem = body.Problem,
    };

    private ContentResult ToResult(WebhookReply reply)
    {
        if (reply.RetryAfter is { } wait)
        {
            Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        }

        return new() { StatusCode = reply.StatusCode, ContentType = reply.ContentType, Content = reply.Body };
    }
}
