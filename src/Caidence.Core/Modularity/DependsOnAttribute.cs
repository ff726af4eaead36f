namespace Caidence.Core.Modularity;

[AttributeUsage(AttributeTargets.Class)]
public sealed class DependsOnAttribute(params Type[] modules) : Attribute
{
    public IReadOnlyList<Type> Modules { get; } = modules;
}
