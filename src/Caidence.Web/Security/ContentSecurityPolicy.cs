namespace Caidence.Web.Security;

public sealed record ContentSecurityPolicy(string Value)
{
    /// <summary>No script but our own files. Styles may be inline because Bootstrap's and htmx's positions are.</summary>
    public static ContentSecurityPolicy Default { get; } = new(
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; "
        + "connect-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'");

    /// <summary>For a page with a sign-in in a popup: the platform's script runs there, and may speak with the platform.</summary>
    public ContentSecurityPolicy WithPopup(Uri sdk, IEnumerable<string> origins)
    {
        var platform = string.Join(' ', origins);
        return new(Value
            .Replace("script-src 'self'", $"script-src 'self' {sdk.GetLeftPart(UriPartial.Authority)}", StringComparison.Ordinal)
            .Replace("connect-src 'self'", $"connect-src 'self' {platform}; frame-src {platform}", StringComparison.Ordinal));
    }
}
