namespace Caidence.Core.Localization;

/// <summary>Which texts there are and in which languages. A later resource finds what it lacks in its base resources.</summary>
public sealed class AbpLocalizationOptions
{
    public List<LocalizationResource> Resources { get; } = [];

    public List<LanguageInfo> Languages { get; } = [new("en", "English")];

    /// <summary>The resource of everything that does not name one.</summary>
    public Type? DefaultResourceType { get; set; }

    /// <summary>Adds every embedded <c>Localization/**/&lt;culture&gt;.json</c> of the marker's project.</summary>
    public AbpLocalizationOptions Add<TResource>(params Type[] baseResources)
    {
        Resources.Add(new(typeof(TResource), baseResources));
        return this;
    }
}

public sealed record LanguageInfo(string CultureName, string DisplayName);
