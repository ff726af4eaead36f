using System.Data.Common;
using Caidence.Core.Security;
using Caidence.Hosting.Configuration;
using Microsoft.Extensions.Configuration;

namespace Caidence.Hosting.Security;

/// <summary>What Production must not run with.</summary>
public static class ProductionGuard
{
    /// <summary>Every secret that a developer's machine uses starts with this, so that Production can tell.</summary>
    public const string DevelopmentPrefix = "dev-";

    private const int ShortestPassword = 12;

    private static readonly HashSet<string> DefaultPasswords =
        new(StringComparer.OrdinalIgnoreCase) { "1q2w3E*", "admin", "password", "postgres", "caidence", "changeme", "secret" };

    /// <exception cref="StartRefusedException">Something is missing or fit for development only.</exception>
    public static void Check(IConfiguration configuration)
    {
        var complaints = Complaints(configuration).ToList();
        if (complaints.Count > 0)
        {
            throw new StartRefusedException(complaints);
        }
    }

    public static IEnumerable<string> Complaints(IConfiguration configuration) =>
        MissingKeys(configuration)
            .Concat(DevelopmentValues(configuration))
            .Concat(WeakPasswords(configuration))
            .Concat(PasswordFlow(configuration));

    private static IEnumerable<string> MissingKeys(IConfiguration configuration) =>
        new[] { EncryptionKeys.KeyRingName, EncryptionKeys.IndexKeyName }
            .Where(name => configuration.Given(name) is null)
            .Select(name => $"{name} is not set. Make one with: openssl rand -base64 32 | tr '+/' '-_'");

    private static IEnumerable<string> DevelopmentValues(IConfiguration configuration) =>
        configuration.AsEnumerable()
            .Where(setting => setting.Value?.StartsWith(DevelopmentPrefix, StringComparison.Ordinal) == true)
            .Select(setting => $"{setting.Key.Replace(":", "__", StringComparison.Ordinal)} has a value made for development.");

    private static IEnumerable<string> WeakPasswords(IConfiguration configuration)
    {
        if (configuration.Given("CAIDENCE_ADMIN_PASSWORD") is { } password && (password.Length < ShortestPassword || DefaultPasswords.Contains(password)))
        {
            yield return $"CAIDENCE_ADMIN_PASSWORD is a well-known password or shorter than {ShortestPassword} characters.";
        }

        foreach (var connection in configuration.GetSection("ConnectionStrings").GetChildren().Where(HasDefaultPassword))
        {
            yield return $"ConnectionStrings__{connection.Key} has a well-known password.";
        }
    }

    private static bool HasDefaultPassword(IConfigurationSection connection) =>
        connection.Value is { Length: > 0 } text
        && new DbConnectionStringBuilder { ConnectionString = text }.TryGetValue("Password", out var password)
        && DefaultPasswords.Contains((string)password);

    private static IEnumerable<string> PasswordFlow(IConfiguration configuration) =>
        configuration.GetValue("OpenIddict:AllowPasswordFlow", false)
            ? ["OpenIddict__AllowPasswordFlow is on. Programs sign in with an authorization code or client credentials."]
            : [];
}
