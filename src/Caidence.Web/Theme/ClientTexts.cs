using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Caidence.Localization;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Theme;

/// <summary>The texts that client code needs (keys <c>Client:…</c>), as JSON in the page, so that no script has to be loaded for them.</summary>
public sealed class ClientTexts(IStringLocalizer<CaidenceResource> localizer) : ISingletonDependency
{
    // By the languages people can choose, of which there are a few.
    private readonly ConcurrentDictionary<string, string> _json = new();

    public string AsJson() => _json.GetOrAdd(CultureInfo.CurrentUICulture.Name, _ => JsonSerializer.Serialize(localizer
        .GetAllStrings(includeParentCultures: true)
        .Where(text => text.Name.StartsWith("Client:", StringComparison.Ordinal))
        .ToDictionary(text => text.Name, text => text.Value)));
}
