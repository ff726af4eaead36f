using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Caidence.Web;

namespace Caidence.Benchmarks.Import;

/// <summary>
/// A file imported by the running product (mapping, cleaning, phone numbers, encryption, search hashes, duplicates, time-lines, row-level
/// security) against COPY of the same file and against a Node program, on the same PostgreSQL, in alternating rounds of one run.
/// </summary>
internal static class LeadImports
{
    private static readonly string[] OverAndDone = ["done", "failed"];

    public static async Task<int> RunAsync(int rows, int rounds)
    {
        await using var settings = await InstallationSettings.CreateAsync(TestDatabase.PostgreSql);
        await using var caidence = new CaidenceProcess(settings);
        await caidence.StartAsync();
        using var owner = await (await caidence.Installation.CreateWorkspaceAsync("benchmark")).OwnerAsync();
        owner.Timeout = TimeSpan.FromMinutes(30);
        var copy = new CopyBaseline(settings.PostgreSql.OwnerConnectionString);
        await copy.PrepareAsync();
        var node = new NodeImport(settings.PostgreSql.OwnerConnectionString);
        await node.PrepareAsync();
        await ImportAsync(owner, settings, 2_000, "warm");

        var (atRest, ownAtRest, ownAtPeak) = (caidence.PeakMemory(), caidence.OwnMemory(), 0L);
        var (ratios, nodeRatios) = (new List<double>(), new List<double>());
        Console.WriteLine("| round | rows | COPY s | node s (MB) | caidence s | rows/s | to COPY | to node | CPU s | own MB | peak MB |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        for (var round = 1; round <= rounds; round++)
        {
            var processorTime = caidence.ProcessorTime();
            var (file, took) = await ImportAsync(owner, settings, rows, $"r{round}x", () => ownAtPeak = Math.Max(ownAtPeak, caidence.OwnMemory()));
            processorTime = caidence.ProcessorTime() - processorTime;
            var baseline = await copy.RunAsync(file);
            var (nodeTook, nodePeak) = await node.RunAsync(file, rows);
            ratios.Add(took / baseline);
            nodeRatios.Add(took / nodeTook);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {round} | {rows} | {baseline.TotalSeconds:F2} | {nodeTook.TotalSeconds:F2} ({nodePeak:F0}) | {took.TotalSeconds:F2} | {rows / took.TotalSeconds:F0} | {ratios[^1]:F1} | {nodeRatios[^1]:F1} | {processorTime.TotalSeconds:F1} | {ownAtPeak / 1024 / 1024} | {caidence.PeakMemory() / 1024 / 1024} |"));
        }

        ratios.Sort();
        nodeRatios.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"median to COPY {ratios[rounds / 2]:F1} (aim: at most 6), to node {nodeRatios[rounds / 2]:F2} (aim: below 1); own memory before: {ownAtRest / 1024 / 1024} MB, at most {ownAtPeak / 1024 / 1024} MB (aim: 256); with mapped files {atRest / 1024 / 1024} and {caidence.PeakMemory() / 1024 / 1024} MB"));
        return 0;
    }

    public static async Task<(string File, TimeSpan Took)> ImportAsync(HttpClient owner, InstallationSettings settings, int rows, string series, Action? look = null)
    {
        var file = Path.Combine(settings.DataFolder, $"{series}.csv");
        await PeopleFile.WriteAsync(file, rows, series);
        using var form = new MultipartFormDataContent { { new StreamContent(File.OpenRead(file)), "file", "people.csv" } };
        var id = (await (await owner.PostAsync("/api/v1/leads/import/csv", form)).JsonAsync())["id"]!.GetValue<Guid>();

        var watch = Stopwatch.StartNew();
        (await owner.PostAsJsonAsync($"/api/v1/leads/imports/{id}/start", new { })).EnsureSuccessStatusCode();
        var import = await Eventually.GetAsync(
            () =>
            {
                look?.Invoke();
                return owner.GetJsonAsync($"/api/v1/leads/imports/{id}");
            },
            IsOver, "the import is done", TimeSpan.FromMinutes(60), every: TimeSpan.FromMilliseconds(250));
        watch.Stop();
        return import["createdCount"]!.GetValue<int>() == rows ? (file, watch.Elapsed) : throw new InvalidOperationException(import.ToJsonString());
    }

    private static bool IsOver(JsonObject import) => OverAndDone.Contains(import["state"]!.GetValue<string>());
}
