namespace Caidence.Core.Security.Claims;

/// <summary>Claim names as OpenIddict and ABP's clients spell them.</summary>
public static class AbpClaimTypes
{
    public const string UserId = "sub";
    public const string UserName = "preferred_username";
    public const string Name = "given_name";
    public const string SurName = "family_name";
    public const string Role = "role";
    public const string Email = "email";
    public const string EmailVerified = "email_verified";
    public const string PhoneNumber = "phone_number";
    public const string PhoneNumberVerified = "phone_number_verified";
    public const string TenantId = "tenantid";
    public const string ClientId = "client_id";
    public const string SessionId = "session_id";
    public const string ImpersonatorUserId = "impersonator_userid";
    public const string ImpersonatorUserName = "impersonator_username";
}
