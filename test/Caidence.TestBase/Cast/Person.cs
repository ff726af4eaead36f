using System.Security.Claims;
using Caidence.Brands;
using Caidence.Core.Security.Claims;

namespace Caidence;

/// <summary>Somebody who can sign in.</summary>
public sealed record Person(Guid Id, Guid? TenantId, string? WorkspaceName, string UserName, string Email, string Role)
{
    public const string Password = "Cast-Of-Tests-2026!";

    /// <summary>The brands that their session is limited to; null for all.</summary>
    public IReadOnlyList<Guid>? Brands { get; init; }

    public ClaimsPrincipal ToPrincipal() => new(new ClaimsIdentity(
        [
            new(AbpClaimTypes.UserId, Id.ToString()),
            new(AbpClaimTypes.UserName, UserName),
            new(AbpClaimTypes.Email, Email),
            new(AbpClaimTypes.Role, Role),
            .. Brands is { } brands ? new[] { new Claim(BrandScope.ClaimType, BrandScope.Write(brands)) } : [],
            .. TenantId is { } tenant ? new[] { new Claim(AbpClaimTypes.TenantId, tenant.ToString()) } : [],
        ],
        "Test", AbpClaimTypes.UserName, AbpClaimTypes.Role));

    public static implicit operator Guid(Person person) => person.Id;
}

/// <summary>A tenant of the cast.</summary>
public sealed record CastWorkspace(Guid Id, string Name)
{
    public static implicit operator Guid(CastWorkspace workspace) => workspace.Id;
}
