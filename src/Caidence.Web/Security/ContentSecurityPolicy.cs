namespace Caidence.Web.Security;

public sealed record ContentSecurityPolicy(string Value)
{
    /// <summary>No script but our own files. Styles may be inline because Bootstrap's and htmx's positions are.</summary>
    public static ContentSecurityPolicy Default { get; } = new(
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; "
        + "connect-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'");
}
