using Caidence.Permissions;

namespace Caidence.Web.Endpoints;

/// <summary>The part of <see cref="EndpointTable"/> about the account of whoever calls, or of nobody yet.</summary>
internal static class AccountEndpoints
{
    private const string Account = "api/account";

    public static IReadOnlyList<Endpoint> All =>
    [
        new($"POST {Account}/login", Audience.Anybody) { Body = _ => new { userNameOrEmailAddress = "nobody", password = "nothing" } },
        new($"POST {Account}/check-password", Audience.Anybody) { Body = _ => new { userNameOrEmailAddress = "nobody", password = "nothing" } },
        new($"POST {Account}/two-factor-login", Audience.Anybody) { Body = _ => new { }, Answer = 400 },
        new($"POST {Account}/choose-workspace", Audience.Anybody) { Body = _ => new { }, Answer = 400 },
        new($"POST {Account}/register", Audience.Anybody) { Body = _ => new { }, Answer = 400 },
        new($"POST {Account}/send-password-reset-code", Audience.Anybody) { Body = _ => new { email = "nobody@nowhere.example" } },
        new($"POST {Account}/verify-password-reset-token", Audience.Anybody) { Body = _ => new { userId = Guid.Empty, resetToken = "x" } },
        new($"POST {Account}/reset-password", Audience.Anybody) { Body = _ => new { }, Answer = 400 },
        new($"POST {Account}/send-email-confirmation-token", Audience.Anybody) { Body = _ => new { }, Answer = 400 },
        new($"POST {Account}/verify-email-confirmation-token", Audience.Anybody) { Body = _ => new { token = "x" } },
        new($"POST {Account}/confirm-email", Audience.Anybody) { Body = _ => new { }, Answer = 400 },
        new($"POST {Account}/verify-email-change-token", Audience.Anybody) { Body = _ => new { token = "x" } },
        new($"POST {Account}/change-email", Audience.Anybody) { Body = _ => new { }, Answer = 400 },
        new($"GET {Account}/settings", Audience.Holders, CaidencePermissions.Settings.Manage),
        new($"PUT {Account}/settings", Audience.Holders, CaidencePermissions.Settings.Manage) { Body = _ => new { isSelfRegistrationEnabled = true } },
        new($"GET {Account}/logout", Audience.Anybody),
        new($"GET {Account}/my-profile", Audience.Members),
        new($"PUT {Account}/my-profile", Audience.Members) { Body = _ => new { }, Answer = 400 },
        new($"POST {Account}/my-profile/change-password", Audience.Members) { Body = _ => new { }, Answer = 400 },
        new($"GET {Account}/two-factor", Audience.Members),
        new($"POST {Account}/two-factor/start-authenticator", Audience.Members),
        new($"POST {Account}/two-factor/verify-authenticator-code", Audience.Members) { Body = _ => new { }, Answer = 400 },
        new($"POST {Account}/two-factor/renew-recovery-codes", Audience.Members) { Body = _ => new { }, Answer = 400 },
        new($"POST {Account}/two-factor/disable", Audience.Members) { Body = _ => new { }, Answer = 400 },
        new($"GET {Account}/security-logs", Audience.Members),
        new($"GET {Account}/my-data", Audience.Members),
        new($"POST {Account}/delete", Audience.Members) { Body = _ => new { }, Answer = 400 },
        new($"GET {Account}/sessions", Audience.Members),
        new($"DELETE {Account}/sessions", Audience.Members) { Answer = 409 },
        new($"DELETE {Account}/sessions/{{id}}", Audience.Members) { Answer = 404 },
        new($"POST {Account}/passkey-login/start", Audience.Anybody),
        new($"POST {Account}/passkey-login", Audience.Anybody) { Body = _ => new { credentialJson = "{}" } },
        new($"GET {Account}/passkeys", Audience.Members),
        new($"POST {Account}/passkeys/start", Audience.Members) { Body = _ => new { password = "wrong" }, Answer = 400 },
        new($"POST {Account}/passkeys", Audience.Members) { Body = _ => new { }, Answer = 400 },
        new($"DELETE {Account}/passkeys/{{id}}", Audience.Members) { Answer = 404 },
        new($"GET {Account}/external-logins", Audience.Members),
        new($"DELETE {Account}/external-logins/{{provider}}", Audience.Members) { Answer = 404 },
        new($"GET {Account}/workspaces", Audience.Members),
        new($"POST {Account}/workspaces/switch", Audience.Members) { Body = _ => new { tenantId = Guid.Empty }, Answer = 409 },
        new($"POST {Account}/dynamic-claims/refresh", Audience.Members),
    ];
}
