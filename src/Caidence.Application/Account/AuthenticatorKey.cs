namespace Caidence.Account;

internal static class AuthenticatorKey
{
    private const string Issuer = "Caidence";
    private const int Group = 4;

    /// <summary>As authenticator apps read it; the workspace is named, since one person may have an account in several.</summary>
    public static AuthenticatorInfoDto Describe(string key, string email, string? workspace)
    {
        var issuer = Uri.EscapeDataString(workspace is null ? Issuer : $"{Issuer} {workspace}");
        return new(
            string.Join(' ', key.Chunk(Group).Select(letters => new string(letters))).ToLowerInvariant(),
            $"otpauth://totp/{issuer}:{Uri.EscapeDataString(email)}?secret={key}&issuer={issuer}&digits=6");
    }
}
