namespace Caidence.Platforms;

/// <summary>
/// One platform's addresses, API version and our app there: section <c>Platforms:&lt;Name&gt;</c>, what is absent coming from
/// <see cref="PlatformCatalog"/> and from the plan's environment names.
/// </summary>
public abstract class PlatformOptions
{
    public string ApiUrl { get; set; } = "";
    public string AuthorizeUrl { get; set; } = "";
    public string TokenUrl { get; set; } = "";
    public string RevokeUrl { get; set; } = "";
    public string UploadUrl { get; set; } = "";
    public string InsightsUrl { get; set; } = "";
    public string UserInfoUrl { get; set; } = "";
    public string Version { get; set; } = "";
    public string ClientId { get; set; } = "";
    public string ClientSecret { get; set; } = "";

    /// <summary>Separated by spaces or commas, in place of those of the catalog that are not required; empty for all of the catalog.</summary>
    public string Scopes { get; set; } = "";

    /// <summary>While a secret is rotated the setting holds two, the new one first.</summary>
    public string CurrentSecret => ClientSecret.Split(',')[0].Trim();

    public virtual SocialApp? App => ClientId.Length > 0 && CurrentSecret.Length > 0 ? new(ClientId, new(CurrentSecret)) : null;

    /// <summary>What is asked for: the required ones, and of the others what the setting leaves.</summary>
    public IReadOnlyList<ScopeWish> WishesOf(IReadOnlyList<ScopeWish> catalog)
    {
        var wanted = Scopes.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return wanted.Length == 0 ? catalog : [.. catalog.Where(wish => wish.IsRequired || wanted.Contains(wish.Scope))];
    }
}
