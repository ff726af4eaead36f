using Caidence.Core.Security.Claims;
using Caidence.Core.Users;

namespace Caidence.Core.AspNetCore.ApplicationConfiguration;

public sealed record CurrentUserDto
{
    public bool IsAuthenticated { get; init; }
    public Guid? Id { get; init; }
    public Guid? TenantId { get; init; }
    public Guid? ImpersonatorUserId { get; init; }
    public Guid? ImpersonatorTenantId { get; init; }
    public string? ImpersonatorUserName { get; init; }
    public string? ImpersonatorTenantName { get; init; }
    public string? UserName { get; init; }
    public string? Name { get; init; }
    public string? SurName { get; init; }
    public string? Email { get; init; }
    public bool EmailVerified { get; init; }
    public string? PhoneNumber { get; init; }
    public bool PhoneNumberVerified { get; init; }
    public IReadOnlyList<string> Roles { get; init; } = [];
    public string? SessionId { get; init; }

    public static CurrentUserDto From(ICurrentUser user) => new()
    {
        IsAuthenticated = user.IsAuthenticated,
        Id = user.Id,
        TenantId = user.TenantId,
        UserName = user.UserName,
        Name = user.Name,
        SurName = user.SurName,
        Email = user.Email,
        EmailVerified = user.EmailVerified,
        PhoneNumber = user.FindClaim(AbpClaimTypes.PhoneNumber)?.Value,
        PhoneNumberVerified = user.FindClaim(AbpClaimTypes.PhoneNumberVerified)?.Value is "true" or "True",
        Roles = user.Roles,
        ImpersonatorUserId = Guid.TryParse(user.FindClaim(AbpClaimTypes.ImpersonatorUserId)?.Value, out var impersonator) ? impersonator : null,
        ImpersonatorUserName = user.FindClaim(AbpClaimTypes.ImpersonatorUserName)?.Value,
        SessionId = user.FindClaim(AbpClaimTypes.SessionId)?.Value,
    };
}
