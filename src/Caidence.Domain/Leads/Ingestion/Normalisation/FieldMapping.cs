namespace Caidence.Leads.Ingestion.Normalisation;

/// <summary>What a source says about its sender's names. It comes before every synonym.</summary>
public sealed class FieldMapping
{
    public static readonly FieldMapping None = From(null);

    private readonly Dictionary<string, MappingTarget> _exact;
    private readonly Dictionary<string, MappingTarget> _alike;

    private FieldMapping(IReadOnlyList<KeyValuePair<string, MappingTarget>> entries)
    {
        _exact = entries.DistinctBy(entry => entry.Key).ToDictionary();
        _alike = entries
            .Select(entry => KeyValuePair.Create(FieldKey.Normalise(entry.Key), entry.Value))
            .Where(entry => entry.Key.Length > 0)
            .DistinctBy(entry => entry.Key)
            .ToDictionary();
        ExternalIdKey = entries.FirstOrDefault(entry => entry.Value.Field == LeadField.ExternalId).Key;
    }

    /// <summary>The sender's name for its own id of a lead, if one is mapped.</summary>
    public string? ExternalIdKey { get; }

    /// <param name="targets">Sender's key to name of a <see cref="MappingTarget"/>. A name nobody knows keeps the answer as custom.</param>
    public static FieldMapping From(IEnumerable<KeyValuePair<string, string>>? targets) =>
        new([.. (targets ?? []).Select(entry =>
            KeyValuePair.Create(entry.Key, MappingTarget.TryParse(entry.Value, out var target) ? target : MappingTarget.Custom))]);

    /// <summary>Null when the mapping says nothing about this name. An exact match wins over one that only looks alike.</summary>
    public MappingTarget? Find(string senderKey) =>
        _exact.GetValueOrDefault(senderKey) ?? _alike.GetValueOrDefault(FieldKey.Normalise(senderKey));
}
