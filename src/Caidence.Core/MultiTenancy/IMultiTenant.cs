namespace Caidence.Core.MultiTenancy;

/// <summary>Belongs to one workspace; null is the platform itself (the host side).</summary>
public interface IMultiTenant
{
    Guid? TenantId { get; }
}
