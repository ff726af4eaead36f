namespace Caidence.HttpApi.Client;

/// <summary>As much of the API definition as a call needs.</summary>
internal sealed record RemoteDefinition(IReadOnlyDictionary<string, RemoteModule> Modules);

internal sealed record RemoteModule(IReadOnlyDictionary<string, RemoteController> Controllers);

internal sealed record RemoteController(IReadOnlyDictionary<string, RemoteAction> Actions);

/// <param name="Url">With <c>{id}</c> braces and no leading slash.</param>
/// <param name="ImplementFrom">The contract that declares it.</param>
public sealed record RemoteAction(string UniqueName, string HttpMethod, string Url, IReadOnlyList<RemoteParameter> Parameters, string ImplementFrom);

/// <param name="NameOnMethod">The method's parameter.</param>
/// <param name="Name">Under which it is sent; a member's path where <paramref name="DescriptorName"/> is not empty.</param>
public sealed record RemoteParameter(string NameOnMethod, string Name, string BindingSourceId, string DescriptorName);
