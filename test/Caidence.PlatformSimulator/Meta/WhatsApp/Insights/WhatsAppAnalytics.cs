namespace Caidence.PlatformSimulator.Meta.WhatsApp.Insights;

/// <summary>Figures come as fields of the account. One that has sent nothing has none, and a field without a value is left out.</summary>
internal static class WhatsAppAnalytics
{
    public static readonly IReadOnlyList<string> Fields = ["analytics", "conversation_analytics", "pricing_analytics", "template_analytics"];
}
