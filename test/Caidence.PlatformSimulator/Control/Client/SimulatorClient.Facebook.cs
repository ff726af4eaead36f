using Caidence.PlatformSimulator.Delivery;
using Caidence.PlatformSimulator.Meta;

namespace Caidence.PlatformSimulator.Control.Client;

public sealed partial class SimulatorClient
{
    public Task<FacebookState> FacebookAsync() => GetAsync<FacebookState>("facebook");

    public Task<FacebookSubmitted> SubmitFacebookLeadAsync(FacebookSubmission submission) =>
        PostAsync<FacebookSubmitted>("facebook/leads", submission);

    public Task RemoveFacebookLeadAsync(string leadId) => SendAsync(HttpMethod.Delete, $"facebook/leads/{leadId}", null);

    public Task ChangeFacebookAppAsync(FacebookAppChange change, string appId = MetaSeeds.AppId) =>
        SendAsync(HttpMethod.Patch, $"facebook/apps/{appId}", change);

    public Task ChangeFacebookPageAsync(FacebookPageChange change, string pageId = MetaSeeds.PageId) =>
        SendAsync(HttpMethod.Patch, $"facebook/pages/{pageId}", change);

    public Task KeepFacebookFormAsync(MetaForm form) => SendAsync(HttpMethod.Put, "facebook/forms", form);

    public Task<WebhookDelivery> NotifyFacebookAsync(params MetaChange[] changes) =>
        PostAsync<WebhookDelivery>("facebook/notifications", new FacebookNotification(changes));

    /// <param name="change">Applies to this delivery only.</param>
    public Task<WebhookDelivery> SendFacebookDashboardTestAsync(FacebookAppChange? change = null) =>
        PostAsync<WebhookDelivery>("facebook/dashboard-test", change ?? new());

    /// <summary>Meta's GET handshake.</summary>
    /// <param name="change">Applies to this question only.</param>
    public Task<HandshakeResult> FacebookHandshakeAsync(FacebookAppChange? change = null) =>
        PostAsync<HandshakeResult>("facebook/handshake", change ?? new());
}
