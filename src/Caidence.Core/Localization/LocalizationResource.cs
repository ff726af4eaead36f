using System.Reflection;

namespace Caidence.Core.Localization;

/// <summary>One set of texts: the class that marks it, its name for clients, and where it looks further.</summary>
public sealed record LocalizationResource(Type Marker, IReadOnlyList<Type> BaseResources)
{
    public string Name { get; } = Marker.GetCustomAttribute<LocalizationResourceNameAttribute>()?.Name ?? Marker.Name;
}
