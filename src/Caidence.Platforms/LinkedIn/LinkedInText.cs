namespace Caidence.Platforms.LinkedIn;

/// <summary>LinkedIn's text in several languages, keyed by locale (<c>en_US</c>).</summary>
internal sealed record LinkedInText(IReadOnlyDictionary<string, string>? Localized)
{
    public string? In(LinkedInLocale? locale) =>
        Localized is null ? null
        : locale is not null && Localized.TryGetValue(locale.ToString(), out var text) ? text
        : Localized.Values.FirstOrDefault();
}

internal sealed record LinkedInLocale(string? Language, string? Country)
{
    public override string ToString() => $"{Language}_{Country}";
}
