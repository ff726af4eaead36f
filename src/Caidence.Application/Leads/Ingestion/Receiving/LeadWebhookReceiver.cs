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
    private static readonly TimeSpan ComeAgainIn = TimeSpan.FromSeconds(30);

    private readonly MetaSender _meta = new(options);
    private readonly GoogleSender _google = new();
    private readonly LinkedInSender _linkedIn = new(options);
    private readonly AutomationSender _automation = new();
    private readonly CustomSender _custom = new();

    public int MaxBodySize(WebhookRoute route) => route == WebhookRoute.Meta ? _meta.MaxBodySize : _custom.MaxBodySize;

    public Task<WebhookReply> HandshakeAsync(WebhookRequest request, CancellationToken cancellationToken) =>
        AnswerAsync(request, (sender, source) => AnswerChallengeAsync(sender, request, source, cancellationToken), cancellationToken);

    public Task<WebhookReply> ReceiveAsync(WebhookRequest request, CancellationToken cancellationToken) =>
        AnswerAsync(request, (sender, source) => ReceiveAsync(sender, request, source, cancellationToken), cancellationToken);

    private async Task<WebhookReply> AnswerAsync(
        WebhookRequest request, Func<WebhookSender, LeadSourceSnapshot?, Task<WebhookReply>> answer, CancellationToken cancellationToken)
    {
        try
        {
            var source = await FindAsync(request, cancellationToken);
            return SenderOf(request.Route, source) is { } sender
                ? await answer(sender, source)
                : WebhookJson.Refusal(404, "Nothing is received at this address.");
        }
        catch (LeadInboxUnavailableException error)
        {
            logger.LogError(error, "A delivery to {Route} could not be kept; the sender was asked to come again", request.Route);
            return WebhookJson.Refusal(503, "Nothing was kept. Send it again.", ComeAgainIn);
        }
    }

    private async Task<WebhookReply> AnswerChallengeAsync(
        WebhookSender sender, WebhookRequest request, LeadSourceSnapshot? source, CancellationToken cancellationToken)
    {
        var reply = sender.Answer(request);
        try
        {
            if (source is not null && reply.StatusCode == 200)
            {
                await directory.KeepChallengeAsync(source.Id, clock.Now, cancellationToken);
            }
        }
        catch (LeadInboxUnavailableException error)
        {
            // An answer that comes too late costs the subscription; a note that is missing costs nothing.
            logger.LogWarning(error, "A challenge for source {SourceId} was answered, but could not be noted", source!.Id);
        }

        return reply;
    }

    private async Task<WebhookReply> ReceiveAsync(
        WebhookSender sender, WebhookRequest request, LeadSourceSnapshot? source, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        Task<WebhookReply> Refuse(int status, LeadRefusal refusal, string message, string? detail = null, TimeSpan? wait = null) =>
            RefuseAsync(source, now, new(status, refusal, message, detail, wait), cancellationToken);

        if (source is not null && !IpAllowList.Allows(source.Config.IpAllowList, request.RemoteAddress))
        {
            return await Refuse(401, LeadRefusal.AddressNotAllowed, NotGenuine);
        }

        if (PayloadFormats.Of(request.ContentType) is not { } format || !sender.Takes(format))
        {
            return await Refuse(415, LeadRefusal.ContentTypeUnsupported, "This content type is not understood here. Send application/json in UTF-8.");
        }

        if (request.BodyProblem is { } problem)
        {
            return problem == WebhookBodyProblem.TooLarge
                ? await Refuse(413, LeadRefusal.BodyTooLarge, $"The body is larger than {sender.MaxBodySize} bytes.")
                : await Refuse(400, LeadRefusal.BodyUnreadable, "The body is not compressed as its Content-Encoding says.", problem.ToString());
        }

        var early = sender.ProvesItselfInBody ? sender.Read(request, source) : null;
        if (early is PayloadReading.Unreadable nothing)
        {
            return await Refuse(400, LeadRefusal.BodyUnreadable, $"The body cannot be read: {Describe(nothing)}.", Describe(nothing));
        }

        var verdict = sender.Verify(request, source, early, now);
        if (verdict is SignatureVerdict.Refused(var reason))
        {
            return await Refuse(401, reason.ToRefusal(), NotGenuine);
        }

        if (sender.CanBeAskedToWait && throttle.Wait(source!.Id) is { } wait)
        {
            return await Refuse(429, LeadRefusal.RateLimited, "Too many deliveries. Wait before the next one.", wait: wait);
        }

        return (early ?? sender.Read(request, source)) switch
        {
            PayloadReading.Read read => sender.Accepted(await writer.KeepAsync(read, (SignatureVerdict.Verified)verdict, source, now, cancellationToken)),
            PayloadReading.Unreadable unreadable =>
                await Refuse(400, LeadRefusal.BodyUnreadable, $"The body cannot be read: {Describe(unreadable)}.", Describe(unreadable)),
            var other => throw new NotSupportedException(other.GetType().Name),
        };
    }

    private async Task<WebhookReply> RefuseAsync(LeadSourceSnapshot? source, DateTime now, Refusal refusal, CancellationToken cancellationToken)
    {
        logger.LogInformation(
            "A delivery was refused with {Status}: {Refusal} {Detail} (source {SourceId})", refusal.Status, refusal.Reason, refusal.Detail, source?.Id);
        if (source is not null && throttle.MayKeepRefusal(source.Id))
        {
            await writer.KeepRefusalAsync(source, refusal.Reason, refusal.Detail, now, cancellationToken);
        }

        return WebhookJson.Refusal(refusal.Status, refusal.Message, refusal.Wait);
    }

    private static string Describe(PayloadReading.Unreadable unreadable) =>
        unreadable.At is { } at ? $"{unreadable.Problem} at line {at.Line}, column {at.Column}" : unreadable.Problem.ToString();

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

    private sealed record Refusal(int Status, LeadRefusal Reason, string Message, string? Detail, TimeSpan? Wait);
}
