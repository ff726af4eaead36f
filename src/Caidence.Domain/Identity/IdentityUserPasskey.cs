using Microsoft.AspNetCore.Identity;

namespace Caidence.Identity;

/// <summary>A key of the user's device that opens the account; here is its public half.</summary>
public sealed class IdentityUserPasskey : IdentityUserPasskey<Guid>, IMultiTenant
{
    public Guid? TenantId { get; private set; }
}
