namespace Caidence.Tenants;

/// <summary>What a list of workspaces can be sorted by.</summary>
public enum TenantSortField
{
    Name,
    CreationTime,
}
