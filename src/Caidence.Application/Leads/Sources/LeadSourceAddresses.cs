using Microsoft.Extensions.Configuration;

namespace Caidence.Leads.Sources;

/// <summary>Where senders deliver, as the outside world sees it (<c>WEBHOOK_BASE_URL</c>, else <c>App:SelfUrl</c>).</summary>
public sealed class LeadSourceAddresses(IConfiguration configuration) : ISingletonDependency
{
    private const string Receiver = "/api/v1/integrations/webhook";
    private const string Hidden = "••••••••";

    private readonly string _base = configuration["WEBHOOK_BASE_URL"] is { Length: > 0 } given
        ? given.TrimEnd('/')
        : (configuration["App:SelfUrl"] ?? "http://localhost:5000").TrimEnd('/') + Receiver;

    /// <param name="source">Whose address.</param>
    /// <param name="token">The end of the address while it is known in the clear; else a secret one is masked.</param>
    public string? Of(LeadSource source, string? token = null) => source.SourceType switch
    {
        LeadSourceType.Facebook => $"{_base}/meta",
        LeadSourceType.Google or LeadSourceType.LinkedIn => $"{_base}/{source.PublicId}",
        LeadSourceType.Zapier or LeadSourceType.Make => $"{_base}/zapier/{token ?? Hidden}",
        LeadSourceType.Webhook => $"{_base}/generic/{source.PublicId}",
        _ => null,
    };
}
