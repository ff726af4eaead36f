namespace Caidence.Core.AspNetCore.ApiDefinition;

/// <summary>The whole HTTP surface in the form that ABP's client generators read.</summary>
public sealed record ApplicationApiDescriptionModel(
    IReadOnlyDictionary<string, ModuleApiDescriptionModel> Modules, IReadOnlyDictionary<string, TypeApiDescriptionModel> Types);

public sealed record ModuleApiDescriptionModel(
    string RootPath, string RemoteServiceName, IReadOnlyDictionary<string, ControllerApiDescriptionModel> Controllers);

/// <summary>What the documentation says, for those who ask for descriptions; null for others.</summary>
public abstract record DescribedApiModel
{
    public string? Summary { get; init; }
    public string? Remarks { get; init; }
    public string? Description { get; init; }
    public string? DisplayName { get; init; }
}

public sealed record ControllerApiDescriptionModel : DescribedApiModel
{
    public required string ControllerName { get; init; }
    public required string ControllerGroupName { get; init; }
    public bool IsRemoteService { get; init; }

    /// <summary>Must be there and false: ABP's Angular generator silently leaves out every controller without it.</summary>
    public bool IsIntegrationService { get; init; }
    public string? ApiVersion { get; init; }
    public required string Type { get; init; }
    public required IReadOnlyList<ControllerInterfaceApiDescriptionModel> Interfaces { get; init; }
    public required IReadOnlyDictionary<string, ActionApiDescriptionModel> Actions { get; init; }
}

public sealed record ControllerInterfaceApiDescriptionModel(string Type, string Name, IReadOnlyList<InterfaceMethodApiDescriptionModel> Methods);

public sealed record InterfaceMethodApiDescriptionModel(
    string Name, IReadOnlyList<MethodParameterApiDescriptionModel> ParametersOnMethod, ReturnValueApiDescriptionModel ReturnValue);
