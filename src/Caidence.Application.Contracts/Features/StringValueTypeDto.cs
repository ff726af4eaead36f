namespace Caidence.Features;

/// <summary>Which control a client shows for a value, and what it takes; the names are those of ABP's classes, which its clients compare.</summary>
public sealed class StringValueTypeDto
{
    public string Name { get; set; } = "";
    public Dictionary<string, object?> Item { get; set; } = [];
    public Dictionary<string, object?> Properties { get; set; } = [];
    public ValueValidatorDto Validator { get; set; } = new();

    public static StringValueTypeDto Of(FeatureValueType type) => type switch
    {
        ToggleFeature => new() { Name = "ToggleStringValueType", Validator = new() { Name = "BOOLEAN" } },
        NumericFeature number => new()
        {
            Name = "FreeTextStringValueType",
            Validator = new() { Name = "NUMERIC", Properties = new() { ["MinValue"] = number.MinValue, ["MaxValue"] = number.MaxValue } },
        },
        _ => throw new InvalidOperationException($"Clients know no name for {type.GetType().Name}."),
    };
}

public sealed class ValueValidatorDto
{
    public string Name { get; set; } = "";
    public Dictionary<string, object?> Properties { get; set; } = [];
}
