namespace Caidence.Platforms;

/// <summary>
/// One platform's address, API version and our app there: section <c>Platforms:&lt;Name&gt;</c>, what is absent coming from
/// <see cref="PlatformCatalog"/> and from the plan's environment names.
/// </summary>
public abstract class PlatformOptions
{
    public string ApiUrl { get; set; } = "";
    public string Version { get; set; } = "";
    public string ClientId { get; set; } = "";
    public string ClientSecret { get; set; } = "";
}
