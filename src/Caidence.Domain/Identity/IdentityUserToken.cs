using Microsoft.AspNetCore.Identity;

namespace Caidence.Identity;

/// <summary>A secret kept for a user, such as the key of an authenticator app.</summary>
public sealed class IdentityUserToken : IdentityUserToken<Guid>, IMultiTenant
{
    public Guid? TenantId { get; private set; }
    [MaskedInAudit]
    public override string? Value { get; set; }
}
