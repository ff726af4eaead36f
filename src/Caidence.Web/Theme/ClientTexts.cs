using System.Text.Json;
using Caidence.Localization;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Theme;

/// <summary>The texts that client code needs (keys <c>Client:…</c>), as JSON in the page, so that no script has to be loaded for them.</summary>
public sealed class ClientTexts(IStringLocalizer<CaidenceResource> localizer) : ITransientDependency
{
    public string AsJson() => JsonSerializer.Serialize(localizer
        .GetAllStrings(includeParentCultures: true)
        .Where(text => text.Name.StartsWith("Client:", StringComparison.Ordinal))
        .DistinctBy(text => text.Name)
        .ToDictionary(text => text.Name, text => text.Value));
}
