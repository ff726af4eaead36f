namespace Caidence.Core.AspNetCore.ApiDefinition;

public sealed record ActionApiDescriptionModel : DescribedApiModel
{
    public required string UniqueName { get; init; }
    public required string Name { get; init; }
    public required string HttpMethod { get; init; }

    /// <summary>Without a leading slash, with <c>{id}</c> braces.</summary>
    public required string Url { get; init; }
    public IReadOnlyList<string> SupportedVersions { get; init; } = [];
    public required IReadOnlyList<MethodParameterApiDescriptionModel> ParametersOnMethod { get; init; }
    public required IReadOnlyList<ParameterApiDescriptionModel> Parameters { get; init; }
    public required ReturnValueApiDescriptionModel ReturnValue { get; init; }

    /// <summary>Null where neither attribute says anything.</summary>
    public bool? AllowAnonymous { get; init; }
    public IReadOnlyList<AuthorizeDataApiDescriptionModel> AuthorizeDatas { get; init; } = [];
    public required string ImplementFrom { get; init; }
}

public sealed record AuthorizeDataApiDescriptionModel(string? Policy, string? Roles);

/// <summary>A parameter as the method has it.</summary>
public sealed record MethodParameterApiDescriptionModel : DescribedApiModel
{
    public required string Name { get; init; }
    public required string TypeAsString { get; init; }
    public required string Type { get; init; }
    public required string TypeSimple { get; init; }
    public bool IsOptional { get; init; }
    public object? DefaultValue { get; init; }
}

/// <summary>A parameter as HTTP has it: a query DTO is spread into its members.</summary>
public sealed record ParameterApiDescriptionModel : DescribedApiModel
{
    public required string NameOnMethod { get; init; }
    public required string Name { get; init; }
    public string? JsonName { get; init; }
    public required string Type { get; init; }
    public required string TypeSimple { get; init; }
    public bool IsOptional { get; init; }
    public object? DefaultValue { get; init; }
    public IReadOnlyList<string>? ConstraintTypes { get; init; }
    public string? BindingSourceId { get; init; }

    /// <summary>The method's parameter where this is a member of it, else empty.</summary>
    public string DescriptorName { get; init; } = "";
}

public sealed record ReturnValueApiDescriptionModel
{
    public required string Type { get; init; }
    public required string TypeSimple { get; init; }
    public IReadOnlyList<string>? ContentTypes { get; init; }
    public bool IsRemoteStream { get; init; }
    public string? Summary { get; init; }
}
