namespace Caidence.Core.Application;

/// <summary>Names the remote service a class or method belongs to, or takes it off HTTP.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface | AttributeTargets.Method)]
public sealed class RemoteServiceAttribute(bool isEnabled = true) : Attribute
{
    public bool IsEnabled { get; } = isEnabled;

    /// <summary>False hides it from the API definition and OpenAPI, not from HTTP.</summary>
    public bool IsMetadataEnabled { get; init; } = true;

    public string? Name { get; init; }
}
