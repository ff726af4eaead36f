using System.ComponentModel.DataAnnotations;

namespace Caidence.Features;

public sealed class GetFeatureListResultDto
{
    public IReadOnlyList<FeatureGroupDto> Groups { get; set; } = [];
}

public sealed class FeatureGroupDto
{
    public string Name { get; set; } = "";
    public string DisplayName { get; set; } = "";
    public IReadOnlyList<FeatureDto> Features { get; set; } = [];
}

public sealed class FeatureDto
{
    public string Name { get; set; } = "";
    public string DisplayName { get; set; } = "";
    public string? Value { get; set; }

    /// <summary>Where the value comes from: <c>T</c> with the workspace's id, <c>E</c> for its plan, or <c>D</c> for the default.</summary>
    public FeatureProviderDto Provider { get; set; } = new("D", null);
    public string? Description { get; set; }
    public StringValueTypeDto ValueType { get; set; } = new();
    public int Depth { get; set; }
    public string? ParentName { get; set; }
}

public sealed record FeatureProviderDto(string Name, string? Key);

public sealed class UpdateFeaturesDto
{
    /// <summary>All or only the changed ones.</summary>
    public IReadOnlyList<UpdateFeatureDto> Features { get; set; } = [];
}

public sealed class UpdateFeatureDto
{
    [Required]
    public string Name { get; set; } = "";

    /// <summary>Null goes back to the plan or the default.</summary>
    public string? Value { get; set; }
}
