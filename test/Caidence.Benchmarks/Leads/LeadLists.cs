using System.Diagnostics;
using System.Globalization;
using Caidence.Web;

namespace Caidence.Benchmarks.Leads;

/// <summary>
/// What a sales team does all day, in a workspace of ten thousand leads and in one of a million: two installations side by side, which are asked
/// the same in turn, so that whatever slows the machine slows both. And the newest page also against its bare query.
/// </summary>
internal static class LeadLists
{
    private const int Few = 10_000;
    private const int Asked = 60;

    // Until then the runtime still compiles better what is called often.
    private const int WarmUp = 300;
    private const string Page = "/api/v1/leads/page?maxResultCount=25";

    public static async Task<int> RunAsync(int many)
    {
        await using var few = await LeadTeam.StartAsync(Few, times: 1);
        await using var lots = await LeadTeam.StartAsync(Few, many / Few);
        var (deepAmongFew, deepAmongLots) = (await CursorAsync(few.Owner, pages: 20), await CursorAsync(lots.Owner, pages: 20));
        var questions = new (string What, Func<LeadTeam, Task> Ask)[]
        {
            ("newest page", team => GetAsync(team.Owner, Page)),
            ("page 21", team => GetAsync(team.Owner, $"{Page}&cursor={Uri.EscapeDataString(team == few ? deepAmongFew : deepAmongLots)}")),
            ("one status", team => GetAsync(team.Owner, $"{Page}&status=qualified")),
            ("search: a common word", team => GetAsync(team.Owner, $"{Page}&filter=mull")),
            ("search: two words", team => GetAsync(team.Owner, $"{Page}&filter=carrina%20garcia")),
            ("search: nobody", team => GetAsync(team.Owner, $"{Page}&filter=zzyzx")),
            ("search: an address", team => GetAsync(team.Owner, $"{Page}&filter=nobody%40example.com")),
            ("board", team => GetAsync(team.Owner, "/api/v1/leads/board")),
            ("bare query", team => team.Crowd.NewestAsync()),
            ("bare query and count", team => team.Crowd.NewestAndCountAsync()),
            ("page /leads", team => GetAsync(team.Browser, "/leads")),
            ("page /leads/board", team => GetAsync(team.Browser, "/leads/board")),
            ("an empty answer", team => GetAsync(team.Browser, "/health/live")),
        };

        Console.WriteLine($"| what | ms at {Few} | ms at {many} | ratio |");
        Console.WriteLine("| --- | --- | --- | --- |");
        var took = new Dictionary<string, double>();
        foreach (var (what, ask) in questions)
        {
            var (amongFew, amongLots) = await MediansAsync(() => ask(few), () => ask(lots));
            took[what] = amongLots;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {amongFew:F1} | {amongLots:F1} | {amongLots / amongFew:F2} |"));
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"page /leads without the way there and back against the bare query at {many}: {ServerTime("page /leads") / took["bare query"]:F1} (aim: at most 3), and count: {ServerTime("page /leads") / took["bare query and count"]:F1}; API: {ServerTime("newest page") / took["bare query"]:F1}"));
        return 0;

        double ServerTime(string what) => took[what] - took["an empty answer"];
    }

    private static async Task<string> CursorAsync(HttpClient owner, int pages)
    {
        string? cursor = null;
        for (var page = 0; page < pages; page++)
        {
            var at = cursor is null ? Page : $"{Page}&cursor={Uri.EscapeDataString(cursor)}";
            cursor = (await owner.GetJsonAsync(at))["nextCursor"]!.GetValue<string>();
        }

        return cursor!;
    }

    private static async Task GetAsync(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(address);
        answer.EnsureSuccessStatusCode();
        await answer.Content.ReadAsByteArrayAsync();
    }

    private static async Task<(double First, double Second)> MediansAsync(Func<Task> first, Func<Task> second)
    {
        var (ofFirst, ofSecond) = (new List<double>(), new List<double>());
        for (var turn = 0; turn < WarmUp + Asked; turn++)
        {
            ofFirst.Add(await TimeAsync(first));
            ofSecond.Add(await TimeAsync(second));
        }

        return (MedianOf(ofFirst), MedianOf(ofSecond));
    }

    private static double MedianOf(List<double> took) => took.Skip(WarmUp).Order().ElementAt(Asked / 2);

    private static async Task<double> TimeAsync(Func<Task> ask)
    {
        var watch = Stopwatch.StartNew();
        await ask();
        return watch.Elapsed.TotalMilliseconds;
    }
}
