using Caidence.PlatformSimulator.Snapchat.Api;

namespace Caidence.PlatformSimulator.Snapchat.Leads;

/// <summary>Webhooks of lead forms, of which there are none yet.</summary>
internal static class SnapchatLeads
{
    public static void MapLeads(this IEndpointRouteBuilder ads)
    {
        ads.MapPost("/lead_gen/integrations/public_webhook", () => SnapchatError.NotFound);
        ads.MapGet("/lead_gen/integrations/{id}/test", () => SnapchatError.NotFound);
        ads.MapGet("/lead_gen/forms/{form}/integrations", () => SnapchatError.NotFound);
    }
}
