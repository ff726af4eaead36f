using Caidence.Leads.Ingestion.Payloads;

namespace Caidence.Leads.Ingestion;

/// <summary>Turns a sender's event key into the inbox's.</summary>
public static class LeadInboxKeys
{
    public const int MaxLength = EventKey.MaxLength + 24;
    private const char WindowMark = '@';

    /// <summary>A content hash counts only for a while, so it carries the window of time that it falls into.</summary>
    public static string Of(EventKey key, DateTime now) => key.IsContentHash ? InWindow(key, now) : key.Value;

    /// <summary>The one before: two deliveries a second apart may fall on either side of a border. Null for a key that counts for ever.</summary>
    public static string? EarlierOf(EventKey key, DateTime now) => key.IsContentHash ? InWindow(key, now - EventKey.ContentWindow) : null;

    /// <summary>The content hash in a key of the inbox, whenever it came; null in a key that is a sender's id.</summary>
    public static string? ContentOf(string? key) =>
        key?.LastIndexOf(WindowMark) is > 0 and var at && key.StartsWith(EventKey.HashPrefix, StringComparison.Ordinal) ? key[..at] : null;

    private static string InWindow(EventKey key, DateTime time) => $"{key.Value}{WindowMark}{time.Ticks / EventKey.ContentWindow.Ticks}";
}
