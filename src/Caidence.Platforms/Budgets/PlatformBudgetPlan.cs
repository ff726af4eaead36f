using Caidence.Platforms.Http;
using Caidence.Platforms.Meta;
using Caidence.Social.Budgets;

namespace Caidence.Platforms.Budgets;

/// <summary>Which budgets a request draws on. Calls of token endpoints carry no access and draw on none.</summary>
internal sealed class PlatformBudgetPlan(string platform, PlatformOptions options, TimeProvider clock)
{
    private readonly PlatformDefaults _platform = PlatformCatalog.For(platform);

    private IReadOnlyList<PlatformLimit> Limits => _platform.Limits ?? [];

    public IReadOnlyList<BudgetDraw> DrawsOf(HttpRequestMessage request)
    {
        if (PathOf(request) is not { } path || PlatformCaller.AccessOf(request) is not { } access)
        {
            return [];
        }

        var ofPath = Limits.Where(limit => limit.Paths?.Contains(path) == true).ToList();
        return [.. (ofPath.Count > 0 ? ofPath : Limits.Where(limit => limit.Paths is null)).Select(limit => DrawOf(limit, request.Method, access))];
    }

    public IEnumerable<BudgetReport> ReportsOf(HttpRequestMessage request, HttpResponseMessage response)
    {
        if (PlatformCaller.AccessOf(request) is not { } access)
        {
            yield break;
        }

        foreach (var limit in Limits.Where(limit => limit.Window == LimitWindow.Reported))
        {
            var usage = limit.Per == LimitOwner.App ? MetaUsage.OfApp(response.Headers) : MetaUsage.OfAccess(response.Headers);
            if (usage is { } known)
            {
                yield return new(KeyOf(limit, access), known.Percent, known.HeedFor);
            }
        }
    }

    private BudgetDraw DrawOf(PlatformLimit limit, HttpMethod method, string access) => new(
        KeyOf(limit, access),
        $"{platform}: {limit.Name}",
        method == HttpMethod.Get ? 1 : limit.WriteCost,
        BudgetUse.LimitOf(limit.Amount),
        limit.Window.EndsIn(clock.GetUtcNow())) { IsReported = limit.Window == LimitWindow.Reported };

    // One app may speak to several of its owner's platforms, and is counted there once.
    private string KeyOf(PlatformLimit limit, string access) => limit.Per == LimitOwner.App
        ? $"{_platform.AppsOf ?? platform}/{limit.Name}/{PlatformCaller.App ?? options.ClientId}"
        : $"{platform}/{limit.Name}/{access}";

    // Google's and Snapchat's other surfaces have limits of their own.
    private string? PathOf(HttpRequestMessage request) => new[] { options.ApiUrl, options.UploadUrl }
        .Where(url => url.Length > 0 && request.RequestUri!.AbsoluteUri.StartsWith(url.TrimEnd('/') + "/", StringComparison.OrdinalIgnoreCase))
        .Select(url => request.RequestUri!.AbsolutePath[new Uri(url).AbsolutePath.TrimEnd('/').Length..].TrimStart('/'))
        .FirstOrDefault();
}
