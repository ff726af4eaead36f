namespace Caidence.Web.TagHelpers;

/// <summary>Which tone a state wears, by its name: the same word looks the same on every page.</summary>
public static class StatusTones
{
    private static readonly Dictionary<Tone, string[]> Words = new()
    {
        [Tone.Success] = ["Active", "Connected", "Completed", "Converted", "Done", "Published", "Qualified", "Stored", "Succeeded", "Verified", "Won"],
        [Tone.Info] = ["Contacted", "Fetching", "Pending", "Processing", "Queued", "Received", "Scheduled", "Running", "Undoing", "Uploaded"],
        [Tone.Primary] = ["New", "Open"],
        [Tone.Warning] = ["Duplicate", "Expiring", "Paused", "Quarantined", "Refused", "Retrying", "Test", "Unverified", "Waiting"],
        [Tone.Danger] = ["Disconnected", "Error", "Expired", "Failed", "LockedOut", "Lost", "Orphan", "Rejected", "Revoked"],
    };

    private static readonly Dictionary<string, Tone> Tones =
        Words.SelectMany(pair => pair.Value.Select(word => (word, pair.Key))).ToDictionary(pair => pair.word, pair => pair.Key);

    public static Tone Of(Enum status) => Tones.GetValueOrDefault(status.ToString(), Tone.Neutral);

    public static string CssClass(this Tone tone) => $"tone-{tone.ToString().ToLowerInvariant()}";
}
