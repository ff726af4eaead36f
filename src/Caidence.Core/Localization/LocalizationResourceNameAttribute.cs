namespace Caidence.Core.Localization;

/// <summary>The name under which clients know the texts of a resource.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class LocalizationResourceNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
