namespace Caidence.Core.BlobStoring;

[AttributeUsage(AttributeTargets.Class)]
public sealed class BlobContainerNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
