using System.Text.RegularExpressions;

namespace Caidence.Tenants;

/// <summary>What may stand before the installation's own address: a label of RFC 1123, and none that people take for the platform's.</summary>
public static partial class SubdomainNames
{
    private static readonly HashSet<string> Reserved =
    [
        "about", "account", "accounts", "admin", "administrator", "api", "app", "apps", "assets", "auth", "autoconfig", "autodiscover", "billing", "blog",
        "caidence", "cdn", "connect", "dashboard", "demo", "dev", "docs", "files", "ftp", "help", "hooks", "host", "hostmaster", "id", "imap", "internal",
        "isatap", "legal", "local", "localhost", "login", "logout", "mail", "media", "mobile", "ns1", "ns2", "oauth", "openid", "platform", "pop", "pop3",
        "postmaster", "privacy", "public", "root", "security", "shop", "signin", "signup", "smtp", "sso", "staging", "static", "status", "store", "support",
        "system", "test", "webhook", "webhooks", "webmail", "webmaster", "wpad", "ws", "www",
    ];

    public static string Normalize(string typed) => typed.Trim().ToLowerInvariant();

    /// <summary>Punycode is refused: it can look like any other name.</summary>
    public static bool IsLabel(string name) => Label().IsMatch(name) && !name.StartsWith("xn--", StringComparison.Ordinal);

    public static bool IsReserved(string name) => Reserved.Contains(name);

    [GeneratedRegex(@"^[a-z0-9](?:[a-z0-9-]{1,61}[a-z0-9])\z")]
    private static partial Regex Label();
}
