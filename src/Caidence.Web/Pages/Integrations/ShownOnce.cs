using System.Text.Json;
using Caidence.Leads.Sources;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Caidence.Web.Pages.Integrations;

/// <summary>A fresh secret on its way to the one page that shows it. It travels encrypted and is gone once read.</summary>
public sealed record ShownOnce(string? Address, string? Secret)
{
    public static void Leave(ITempDataDictionary tempData, LeadSourceWithSecretDto source) =>
        tempData[KeyOf(source.Id)] = JsonSerializer.Serialize(new ShownOnce(source.WebhookUrl, source.WebhookSecret));

    public static ShownOnce? Take(ITempDataDictionary tempData, Guid sourceId) =>
        tempData[KeyOf(sourceId)] is string left ? JsonSerializer.Deserialize<ShownOnce>(left) : null;

    public override string ToString() => nameof(ShownOnce);

    private static string KeyOf(Guid sourceId) => $"ShownOnce:{sourceId}";
}
