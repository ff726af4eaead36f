using Microsoft.AspNetCore.Identity;

namespace Caidence.Identity;

/// <summary>A statement about a user beside its own columns.</summary>
public sealed class IdentityUserClaim : IdentityUserClaim<Guid>, IMultiTenant
{
    public Guid? TenantId { get; private set; }
}
