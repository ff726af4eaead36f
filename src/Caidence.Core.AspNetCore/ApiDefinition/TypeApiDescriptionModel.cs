namespace Caidence.Core.AspNetCore.ApiDefinition;

public sealed record TypeApiDescriptionModel : DescribedApiModel
{
    public string? BaseType { get; init; }
    public bool IsEnum { get; init; }
    public IReadOnlyList<string>? EnumNames { get; init; }
    public IReadOnlyList<object>? EnumValues { get; init; }
    public IReadOnlyList<string>? GenericArguments { get; init; }

    /// <summary>Declared here; what the base type declares is found there.</summary>
    public IReadOnlyList<PropertyApiDescriptionModel>? Properties { get; init; }
}

public sealed record PropertyApiDescriptionModel : DescribedApiModel
{
    public required string Name { get; init; }
    public string? JsonName { get; init; }
    public required string Type { get; init; }
    public required string TypeSimple { get; init; }
    public bool IsRequired { get; init; }
    public bool IsNullable { get; init; }
    public int? MinLength { get; init; }
    public int? MaxLength { get; init; }
    public string? Minimum { get; init; }
    public string? Maximum { get; init; }
    public string? Regex { get; init; }
}
