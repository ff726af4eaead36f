using System.Diagnostics;
using System.Globalization;
using Caidence.Benchmarks.Import;
using Caidence.Web;

namespace Caidence.Benchmarks.Leads;

/// <summary>
/// What a sales team does all day, in a workspace of ten thousand leads and in the same one grown to a million: the same questions, asked of
/// the running product over HTTP, and the newest page also against its bare query.
/// </summary>
internal static class LeadLists
{
    private const int Few = 10_000;
    private const int Asked = 40;
    private const int WarmUp = 15;
    private const string Page = "/api/v1/leads/page?maxResultCount=25";

    public static async Task<int> RunAsync(int many)
    {
        await using var settings = await InstallationSettings.CreateAsync(TestDatabase.PostgreSql);
        await using var caidence = new CaidenceProcess(settings);
        await caidence.StartAsync();
        var workspace = await caidence.Installation.CreateWorkspaceAsync("benchmark");
        using var owner = await workspace.OwnerAsync();
        using var browser = await workspace.OwnerInBrowserAsync();
        await LeadImports.ImportAsync(owner, settings, Few, "people");

        var crowd = new LeadCrowd(settings.PostgreSql.OwnerConnectionString, workspace.Id);
        await crowd.PrepareAsync();
        // The first answers are slow for what has nothing to do with how many leads there are.
        await AskAsync(owner, browser, crowd);
        var few = await AskAsync(owner, browser, crowd);
        await crowd.GrowAsync(many / Few);
        var lots = await AskAsync(owner, browser, crowd);

        Console.WriteLine($"| what | ms at {Few} | ms at {many} | ratio |");
        Console.WriteLine("| --- | --- | --- | --- |");
        foreach (var (what, ms) in few)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {ms:F1} | {lots[what]:F1} | {lots[what] / ms:F2} |"));
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"page /leads against the bare query at {many}: {lots["page /leads"] / lots["bare query"]:F1}, API: {lots["newest page"] / lots["bare query"]:F1} (aim: at most 3)"));
        return 0;
    }

    private static async Task<Dictionary<string, double>> AskAsync(HttpClient owner, HttpClient browser, LeadCrowd crowd)
    {
        var deep = await CursorAsync(owner, pages: 20);
        return new()
        {
            ["bare query"] = await MedianAsync(crowd.NewestAsync),
            ["newest page"] = await MedianAsync(() => GetAsync(owner, Page)),
            ["page 21"] = await MedianAsync(() => GetAsync(owner, $"{Page}&cursor={Uri.EscapeDataString(deep)}")),
            ["one status"] = await MedianAsync(() => GetAsync(owner, $"{Page}&status=qualified")),
            ["search: a common word"] = await MedianAsync(() => GetAsync(owner, $"{Page}&filter=mull")),
            ["search: two words"] = await MedianAsync(() => GetAsync(owner, $"{Page}&filter=carrina%20garcia")),
            ["search: nobody"] = await MedianAsync(() => GetAsync(owner, $"{Page}&filter=zzyzx")),
            ["search: an address"] = await MedianAsync(() => GetAsync(owner, $"{Page}&filter=nobody%40example.com")),
            ["board"] = await MedianAsync(() => GetAsync(owner, "/api/v1/leads/board")),
            ["page /leads"] = await MedianAsync(() => GetAsync(browser, "/leads")),
            ["page /leads/board"] = await MedianAsync(() => GetAsync(browser, "/leads/board")),
        };
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

    private static async Task<double> MedianAsync(Func<Task> ask)
    {
        for (var turn = 0; turn < WarmUp; turn++)
        {
            await ask();
        }

        var took = new List<double>();
        for (var turn = 0; turn < Asked; turn++)
        {
            var watch = Stopwatch.StartNew();
            await ask();
            took.Add(watch.Elapsed.TotalMilliseconds);
        }

        took.Sort();
        return took[Asked / 2];
    }
}
