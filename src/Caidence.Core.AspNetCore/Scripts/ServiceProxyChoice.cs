using Caidence.Core.AspNetCore.ApiDefinition;

namespace Caidence.Core.AspNetCore.Scripts;

/// <summary>Which part of the API a page wants proxies for, as ABP's script address asks: names with <c>|</c> between them.</summary>
public sealed record ServiceProxyChoice
{
    /// <summary>Root paths.</summary>
    public string? Modules { get; init; }

    /// <summary>Full type names.</summary>
    public string? Controllers { get; init; }

    /// <summary>Unique names.</summary>
    public string? Actions { get; init; }

    internal bool IsEverything => string.IsNullOrEmpty(Modules) && string.IsNullOrEmpty(Controllers) && string.IsNullOrEmpty(Actions);

    internal ApplicationApiDescriptionModel Of(ApplicationApiDescriptionModel all) => all with
    {
        Modules = Only(all.Modules, Modules, module => module with
        {
            Controllers = Only(module.Controllers, Controllers, controller => controller with
            {
                Actions = Only(controller.Actions, Actions, action => action),
            }),
        }),
    };

    private static Dictionary<string, T> Only<T>(IReadOnlyDictionary<string, T> all, string? names, Func<T, T> narrow)
    {
        var wanted = names?.Split('|', StringSplitOptions.RemoveEmptyEntries) ?? [];
        return all.Where(each => wanted.Length == 0 || wanted.Contains(each.Key)).ToDictionary(each => each.Key, each => narrow(each.Value));
    }
}
