using Microsoft.AspNetCore.Identity;

namespace Caidence.Identity;

/// <summary>A statement about everybody in a role.</summary>
public sealed class IdentityRoleClaim : IdentityRoleClaim<Guid>, IMultiTenant
{
    public Guid? TenantId { get; private set; }
}
