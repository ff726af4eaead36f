namespace Caidence.Tenants.Plans;

/// <summary>What a workspace may have, and has.</summary>
public sealed class WorkspacePlanDto
{
    /// <summary>Null without a plan.</summary>
    public string? Name { get; set; }
    public string? Description { get; set; }
    public IReadOnlyList<LimitUseDto> Limits { get; set; } = [];
    public IReadOnlyList<IncludedFeatureDto> Included { get; set; } = [];
}

public sealed class LimitUseDto
{
    /// <summary>Name of the feature.</summary>
    public string Name { get; set; } = "";
    public string DisplayName { get; set; } = "";

    /// <summary>Null where nothing can be had of it yet.</summary>
    public int? Used { get; set; }

    /// <summary>Null for any number.</summary>
    public int? Limit { get; set; }
}

public sealed class IncludedFeatureDto
{
    public string Name { get; set; } = "";
    public string DisplayName { get; set; } = "";
    public string? Description { get; set; }
    public bool IsIncluded { get; set; }
}
