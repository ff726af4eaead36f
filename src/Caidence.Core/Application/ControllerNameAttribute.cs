namespace Caidence.Core.Application;

/// <summary>The name clients see instead of the one that the class name gives.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface)]
public sealed class ControllerNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
