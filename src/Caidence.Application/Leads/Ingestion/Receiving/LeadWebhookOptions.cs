using Caidence.Core.Security;
using Microsoft.Extensions.Configuration;

namespace Caidence.Leads.Ingestion.Receiving;

/// <summary>Secrets that are the app's, not a source's. Each may be a list (comma-separated) while it is being rotated.</summary>
public sealed class LeadWebhookOptions(IConfiguration configuration) : ISingletonDependency
{
    public IReadOnlyList<SecretText> FacebookAppSecrets { get; } =
        Secrets(configuration["FACEBOOK_APP_SECRET"] ?? configuration["Platforms:Facebook:ClientSecret"]);

    public SecretText FacebookVerifyToken { get; } = new(configuration["Platforms:Facebook:WebhookVerifyToken"] ?? "");

    public IReadOnlyList<SecretText> LinkedInClientSecrets { get; } =
        Secrets(configuration["LINKEDIN_CLIENT_SECRET"] ?? configuration["Platforms:LinkedIn:ClientSecret"]);

    /// <summary>Deliveries a minute that Zapier, Make and one's own senders may make per source before they are asked to wait.</summary>
    public int DeliveriesPerMinute { get; } = configuration.GetValue("Leads:Webhooks:DeliveriesPerMinute", 100);

    /// <summary>Refusals a minute that are kept per source; more are answered but leave no row, or a flood would fill the inbox.</summary>
    public int KeptRefusalsPerMinute { get; } = configuration.GetValue("Leads:Webhooks:KeptRefusalsPerMinute", 60);

    private static IReadOnlyList<SecretText> Secrets(string? configured) =>
        [.. (configured ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(text => new SecretText(text))];
}
