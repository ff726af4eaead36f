namespace Caidence.Core.MultiTenancy;

/// <summary>The workspace that the running code works for.</summary>
public interface ICurrentTenant
{
    bool IsAvailable { get; }

    Guid? Id { get; }

    string? Name { get; }

    /// <summary>Works for another tenant until the result is disposed; nests.</summary>
    IDisposable Change(Guid? id, string? name = null);
}
