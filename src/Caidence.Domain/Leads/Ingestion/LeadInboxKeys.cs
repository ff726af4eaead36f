using Caidence.Leads.Ingestion.Payloads;

namespace Caidence.Leads.Ingestion;

/// <summary>Turns a sender's event key into the inbox's.</summary>
public static class LeadInboxKeys
{
    public const int MaxLength = EventKey.MaxLength + 24;

    /// <summary>
    /// A content hash counts only within its window, so it carries the window it falls into; the one before it has to be
    /// looked at too, or two deliveries a second apart could fall on either side of a border.
    /// </summary>
    public static string Of(EventKey key, DateTime now, int windowsBack = 0) =>
        key.IsContentHash ? $"{key.Value}@{now.Ticks / EventKey.ContentWindow.Ticks - windowsBack}" : key.Value;
}
