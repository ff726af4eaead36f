using Microsoft.AspNetCore.Identity;

namespace Caidence.Identity;

/// <summary>Ties a user to an account at another identity provider.</summary>
public sealed class IdentityUserLogin : IdentityUserLogin<Guid>, IMultiTenant
{
    public Guid? TenantId { get; private set; }
}
