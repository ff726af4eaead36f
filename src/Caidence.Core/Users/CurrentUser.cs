using System.Security.Claims;
using Caidence.Core.DependencyInjection;
using Caidence.Core.Security.Claims;

namespace Caidence.Core.Users;

public sealed class CurrentUser(ICurrentPrincipalAccessor principalAccessor) : ICurrentUser, ITransientDependency
{
    public bool IsAuthenticated => Principal?.Identity?.IsAuthenticated == true;
    public Guid? Id => GuidOf(AbpClaimTypes.UserId);
    public string? UserName => ValueOf(AbpClaimTypes.UserName);
    public string? Name => ValueOf(AbpClaimTypes.Name);
    public string? SurName => ValueOf(AbpClaimTypes.SurName);
    public string? Email => ValueOf(AbpClaimTypes.Email);
    public bool EmailVerified => string.Equals(ValueOf(AbpClaimTypes.EmailVerified), "true", StringComparison.OrdinalIgnoreCase);
    public Guid? TenantId => GuidOf(AbpClaimTypes.TenantId);
    public string? ClientId => ValueOf(AbpClaimTypes.ClientId);

    public IReadOnlyList<string> Roles =>
        Principal?.FindAll(AbpClaimTypes.Role).Select(claim => claim.Value).Distinct().ToList() ?? [];

    private ClaimsPrincipal? Principal => principalAccessor.Principal;

    public Claim? FindClaim(string claimType) => Principal?.FindFirst(claimType);

    public bool IsInRole(string roleName) => Roles.Contains(roleName, StringComparer.OrdinalIgnoreCase);

    private string? ValueOf(string claimType) => FindClaim(claimType)?.Value;

    private Guid? GuidOf(string claimType) => Guid.TryParse(ValueOf(claimType), out var id) ? id : null;
}
