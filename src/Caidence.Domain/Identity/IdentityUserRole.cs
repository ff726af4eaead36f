using Microsoft.AspNetCore.Identity;

namespace Caidence.Identity;

/// <summary>Says that a user has a role.</summary>
public sealed class IdentityUserRole : IdentityUserRole<Guid>, IMultiTenant
{
    public Guid? TenantId { get; private set; }
}
