using System.Buffers.Text;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Caidence.Brands;

namespace Caidence.Identity;

/// <summary>What a session knows of its person. All of it is read again at every request.</summary>
public static class UserClaims
{
    /// <summary>Fingerprint of the security stamp: a session with another one is over.</summary>
    public const string Stamp = "stamp";

    /// <summary>There if the account asks for a second step.</summary>
    public const string TwoFactor = "two_factor";

    public static IReadOnlySet<string> Types { get; } = new HashSet<string>
    {
        AbpClaimTypes.UserId, AbpClaimTypes.TenantId, AbpClaimTypes.UserName, AbpClaimTypes.Name, AbpClaimTypes.SurName, AbpClaimTypes.Email,
        AbpClaimTypes.EmailVerified, AbpClaimTypes.PhoneNumber, AbpClaimTypes.PhoneNumberVerified, AbpClaimTypes.Role, Stamp, TwoFactor, BrandScope.ClaimType,
    };

    public static IEnumerable<Claim> Of(UserSnapshot user, Guid? tenantId)
    {
        yield return new(AbpClaimTypes.UserId, user.Id.ToString());
        yield return new(AbpClaimTypes.UserName, user.UserName);
        yield return new(Stamp, StampOf(user));

        var optional = new (string Type, string? Value)[]
        {
            (AbpClaimTypes.TenantId, tenantId?.ToString()),
            (AbpClaimTypes.Name, user.Name),
            (AbpClaimTypes.SurName, user.Surname),
            (AbpClaimTypes.Email, user.Email),
            (AbpClaimTypes.EmailVerified, user.EmailConfirmed ? "true" : "false"),
            (BrandScope.ClaimType, user.BrandIds is null ? null : BrandScope.Write(user.BrandIds)),
            (TwoFactor, user.TwoFactorEnabled ? "true" : null),
            (AbpClaimTypes.PhoneNumber, user.PhoneNumber),
            (AbpClaimTypes.PhoneNumberVerified, user.PhoneNumber is null ? null : user.PhoneNumberConfirmed ? "true" : "false"),
        };
        foreach (var (type, value) in optional.Where(claim => !string.IsNullOrEmpty(claim.Value)))
        {
            yield return new(type, value!);
        }

        foreach (var role in user.Roles)
        {
            yield return new(AbpClaimTypes.Role, role);
        }
    }

    public static Guid? TenantOf(ClaimsPrincipal session) =>
        Guid.TryParse(session.FindFirst(AbpClaimTypes.TenantId)?.Value, out var tenantId) ? tenantId : null;

    public static string? StampOf(ClaimsPrincipal session) => session.FindFirst(Stamp)?.Value;

    // The stamp itself also makes reset tokens and codes, and a token can be read by whoever holds it.
    public static string StampOf(UserSnapshot user) =>
        Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes($"{user.Id}:{user.SecurityStamp}")).AsSpan(0, 12));
}
