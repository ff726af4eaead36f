namespace Caidence.Tenants.Plans;

/// <summary>What the platform sells: features and limits that many workspaces have alike. ABP calls it an edition.</summary>
[Audited]
public sealed class Plan : FullAuditedAggregateRoot<Guid>
{
    internal Plan(Guid id, string name)
    {
        Id = id;
        SetName(name);
    }

    private Plan()
    {
    }

    public string Name { get; private set; } = "";

    public string NormalizedName { get; private set; } = "";

    /// <summary>A line for those who have it.</summary>
    public string? Description { get; private set; }

    /// <summary>Values by name; what is not here is as the platform has it by default.</summary>
    public IReadOnlyDictionary<string, string> Features { get; private set; } = new Dictionary<string, string>();

    public static string Normalize(string name) => name.Trim().ToUpperInvariant();

    public void Describe(string? description) =>
        Description = string.IsNullOrWhiteSpace(description) ? null : Check.Length(description.Trim(), nameof(description), PlanConsts.MaxDescriptionLength);

    public void Give(IReadOnlyDictionary<string, string> features) =>
        Features = features.OrderBy(feature => feature.Key, StringComparer.Ordinal).ToDictionary(feature => feature.Key, feature => feature.Value);

    internal void SetName(string name)
    {
        Name = Check.NotNullOrWhiteSpace(name?.Trim(), nameof(name), PlanConsts.MaxNameLength);
        NormalizedName = Normalize(Name);
    }
}
