using Caidence.Leads.Ingestion.Payloads;
using Caidence.Leads.Sources;
using Caidence.Leads.Sources.Signatures;
using Microsoft.Extensions.Logging;

namespace Caidence.Leads.Ingestion.Receiving;

/// <summary>Find the source, verify the bytes, keep the events, answer. Nothing slow happens here.</summary>
public sealed class LeadWebhookReceiver(
    ILeadSourceDirectory directory, LeadWebhookOptions options, WebhookThrottle throttle, DeliveryWriter writer, IClock clock,
    ILogger<LeadWebhookReceiver> logger) : ILeadWebhookReceiver, ITransientDependency
{
    private const string NotGenuine = "The delivery could not be verified.";

    private readonly MetaSender _meta = new(options);
    private readonly GoogleSender _google = new();
    private readonly LinkedInSender _linkedIn = new(options);
    private readonly AutomationSender _automation = new();
    private readonly CustomSender _custom = new();

    public int MaxBodySize(WebhookRoute route) => route == WebhookRoute.Meta ? _meta.MaxBodySize : _custom.MaxBodySize;

    public async Task<WebhookReply> HandshakeAsync(WebhookRequest request, CancellationToken cancellationToken)
    {
        var source = await FindAsync(request, cancellationToken);
        var sender = SenderOf(request.Route, source);

        return sender is null ? Unknown : sender.Answer(request) ?? new(403);
    }

    public async Task<WebhookReply> ReceiveAsync(WebhookRequest request, CancellationToken cancellationToken)
    {
        var source = await FindAsync(request, cancellationToken);
        if (SenderOf(request.Route, source) is not { } sender)
        {
            return Unknown;
        }

        try
        {
            return await ReceiveAsync(sender, request, source, cancellationToken);
        }
        catch (LeadInboxUnavailableException error)
        {
            logger.LogError(error, "A delivery to {Route} could not be kept; the sender was asked to come again", request.Route);
            return sender.Refused(503, "Nothing was kept. Send it again.", TimeSpan.FromSeconds(30));
        }
    }

    private static WebhookReply Unknown => WebhookJson.Reply(404, new { message = "Nothing is received at this address." });

    private async Task<WebhookReply> ReceiveAsync(
        WebhookSender sender, WebhookRequest request, LeadSourceSnapshot? source, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        Task<WebhookReply> Refuse(int status, LeadRefusal refusal, string message, string? detail = null, TimeSpan? wait = null) =>
            RefuseAsync(sender, source, now, status, refusal, message, detail, wait, cancellationToken);

        if (source is not null && !IpAllowList.Allows(source.Config.IpAllowList, request.RemoteAddress))
        {
            return await Refuse(401, LeadRefusal.AddressNotAllowed, NotGenuine);
        }

        if (PayloadFormats.Of(request.ContentType) is not { } format || !sender.Takes(format))
        {
            return await Refuse(415, LeadRefusal.ContentTypeUnsupported, "This content type is not understood here. Send application/json in UTF-8.");
        }

        var reading = sender.ProvesItselfInBody ? sender.Read(request, source) : null;
        if (reading is not PayloadReading.Unreadable)
        {
            if (sender.Verify(request, source, reading, now) is not SignatureVerdict.Verified proof)
            {
                var reason = ((SignatureVerdict.Refused)sender.Verify(request, source, reading, now)).Reason;
                return await Refuse(401, reason.ToRefusal(), NotGenuine);
            }

            if (sender.CanBeAskedToWait && throttle.Wait(source!.Id) is { } wait)
            {
                return sender.Refused(429, "Too many deliveries. Wait before the next one.", wait);
            }

            reading ??= sender.Read(request, source);
            if (reading is PayloadReading.Read read)
            {
                return sender.Accepted(await writer.KeepAsync(read, proof, source, now, cancellationToken));
            }
        }

        var unreadable = (PayloadReading.Unreadable)reading;
        var where = unreadable.At is { } at ? $"{unreadable.Problem} at line {at.Line}, column {at.Column}" : unreadable.Problem.ToString();
        return await Refuse(400, LeadRefusal.BodyUnreadable, $"The body cannot be read: {where}.", where);
    }

    private async Task<WebhookReply> RefuseAsync(
        WebhookSender sender, LeadSourceSnapshot? source, DateTime now, int status, LeadRefusal refusal, string message, string? detail,
        TimeSpan? wait, CancellationToken cancellationToken)
    {
        logger.LogInformation("A delivery was refused with {Status}: {Refusal} {Detail} (source {SourceId})", status, refusal, detail, source?.Id);
        if (source is not null && throttle.MayKeepRefusal(source.Id))
        {
            await writer.KeepRefusalAsync(source, refusal, detail, now, cancellationToken);
        }

        return sender.Refused(status, message, wait);
    }

    private async Task<LeadSourceSnapshot?> FindAsync(WebhookRequest request, CancellationToken cancellationToken) =>
        request is { Route: not WebhookRoute.Meta, Key.Length: > 0 and <= 128 }
            ? await directory.FindByAddressAsync(LeadSourceCredentials.HashOf(request.Key), cancellationToken)
            : null;

    // Unknown, paused and of the wrong kind look the same from outside.
    private WebhookSender? SenderOf(WebhookRoute route, LeadSourceSnapshot? source) =>
        route == WebhookRoute.Meta ? _meta
        : source?.TakesDeliveries(clock.Now) != true ? null
        : (route, source.SourceType) switch
        {
            (WebhookRoute.Source, LeadSourceType.Google) => _google,
            (WebhookRoute.Source, LeadSourceType.LinkedIn) => _linkedIn,
            (WebhookRoute.Zapier, LeadSourceType.Zapier or LeadSourceType.Make) => _automation,
            (WebhookRoute.Generic, LeadSourceType.Webhook) => _custom,
            _ => null,
        };
}
