using System.Security.Claims;
using Caidence.Core.Security.Claims;

namespace Caidence.Core.Users;

/// <summary>Who is asking: a signed-in person, a client program, or nobody.</summary>
public interface ICurrentUser
{
    bool IsAuthenticated { get; }
    Guid? Id { get; }
    string? UserName { get; }
    string? Name { get; }
    string? SurName { get; }
    string? Email { get; }
    bool EmailVerified { get; }
    Guid? TenantId { get; }

    /// <summary>The OAuth client that acts, alone or for the user.</summary>
    string? ClientId { get; }

    IReadOnlyList<string> Roles { get; }

    Claim? FindClaim(string claimType);

    bool IsInRole(string roleName);

    /// <summary>Somebody else acts as this person for a while, with their consent.</summary>
    bool IsImpersonated => FindClaim(AbpClaimTypes.ImpersonatorUserId) is not null;
}
