using Microsoft.AspNetCore.WebUtilities;

namespace Caidence.Web.TagHelpers;

internal static class QueryStrings
{
    /// <summary>The address of this very list with some parameters set differently (null takes one away); the handler that drew it is no part of it.</summary>
    public static string AddressWith(this HttpRequest request, params (string Name, string? Value)[] changes) => request.AddressAt(request.Path, changes);

    /// <summary>The same query at another path.</summary>
    public static string AddressAt(this HttpRequest request, string path, params (string Name, string? Value)[] changes)
    {
        var kept = request.Query
            .Where(pair => !pair.Key.Equals("handler", StringComparison.OrdinalIgnoreCase))
            .Where(pair => !changes.Any(change => string.Equals(change.Name, pair.Key, StringComparison.OrdinalIgnoreCase)))
            .SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value)));
        var changed = changes.Where(change => change.Value is not null).Select(change => KeyValuePair.Create(change.Name, change.Value));

        return QueryHelpers.AddQueryString($"{request.PathBase}{path}", kept.Concat(changed));
    }
}
