namespace Caidence.Leads.Ingestion.Normalisation;

/// <summary>What a source says about its sender's names. It comes before every synonym.</summary>
public sealed class FieldMapping
{
    public static readonly FieldMapping None = new([]);

    private readonly IReadOnlyList<(string Key, MappingTarget Target)> _entries;

    private FieldMapping(IReadOnlyList<(string Key, MappingTarget Target)> entries) => _entries = entries;

    /// <summary>The sender's name for its own id of a lead, if one is mapped.</summary>
    public string? ExternalIdKey => _entries.FirstOrDefault(entry => entry.Target.Field == LeadField.ExternalId).Key;

    /// <param name="targets">Sender's key to name of a <see cref="MappingTarget"/>. A name nobody knows keeps the answer as custom.</param>
    public static FieldMapping From(IEnumerable<KeyValuePair<string, string>>? targets) =>
        new([.. (targets ?? []).Select(entry => (entry.Key, MappingTarget.TryParse(entry.Value, out var target) ? target : MappingTarget.Custom))]);

    /// <summary>Null when the mapping says nothing about this name. An exact match wins over one that only looks alike.</summary>
    public MappingTarget? Find(string senderKey) =>
        _entries.FirstOrDefault(entry => entry.Key == senderKey).Target
        ?? _entries.FirstOrDefault(entry => FieldKey.AreEqual(entry.Key, senderKey) && FieldKey.Normalise(senderKey).Length > 0).Target;
}
