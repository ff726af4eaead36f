using Caidence.PlatformSimulator.Delivery;
using Caidence.PlatformSimulator.LinkedIn;

namespace Caidence.PlatformSimulator.Control.Client;

public sealed partial class SimulatorClient
{
    public Task<LinkedInOverview> LinkedInAsync() => GetAsync<LinkedInOverview>("linkedin");

    public Task<LinkedInSubmitted> SubmitLinkedInLeadAsync(LinkedInSubmission submission) =>
        PostAsync<LinkedInSubmitted>("linkedin/leads", submission);

    public Task<IReadOnlyList<WebhookDelivery>> WithdrawLinkedInLeadAsync(string leadId, string? url = null) =>
        PostAsync<IReadOnlyList<WebhookDelivery>>("linkedin/withdrawals", new LinkedInWithdrawal(leadId, url));

    public Task ChangeLinkedInAppAsync(LinkedInAppChange change) => SendAsync(HttpMethod.Patch, "linkedin", change);

    public Task ChangeLinkedInAccountAsync(LinkedInAccountChange change) => SendAsync(HttpMethod.Patch, "linkedin/accounts", change);

    public Task ChangeLinkedInOrganizationAsync(long id, LinkedInOrganizationChange change) =>
        SendAsync(HttpMethod.Patch, $"linkedin/organizations/{id}", change);

    public Task KeepLinkedInFormAsync(LinkedInForm form) => SendAsync(HttpMethod.Put, "linkedin/forms", form);

    /// <summary>"Validate now": LinkedIn's challenge, with its three seconds of patience.</summary>
    public Task<HandshakeResult> ValidateLinkedInWebhookAsync(string url) =>
        PostAsync<HandshakeResult>("linkedin/validations", new LinkedInValidation(url));
}
