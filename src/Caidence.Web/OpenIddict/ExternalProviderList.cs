namespace Caidence.Web.OpenIddict;

/// <summary>
/// "Continue with Google, Facebook or LinkedIn". A provider is there once its id and secret are configured (<c>GOOGLE_CLIENT_ID</c> ...);
/// <c>Platforms:&lt;Name&gt;:SignInUrl</c> puts another address in place of its own: the issuer, of Facebook what stands before the version.
/// </summary>
public sealed class ExternalProviderList(IReadOnlyList<string> names)
{
    /// <summary>Those that are configured.</summary>
    public IReadOnlyList<string> Names { get; } = names;
}
