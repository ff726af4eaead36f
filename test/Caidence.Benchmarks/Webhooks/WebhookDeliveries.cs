using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using Caidence.Web;

namespace Caidence.Benchmarks.Webhooks;

/// <summary>
/// Acknowledged deliveries per second of the real receiver (source look-up, key check, encryption, one durable row) against
/// <see cref="BareReceiver"/>, on the same PostgreSQL, in alternating rounds of one run.
/// </summary>
internal static class WebhookDeliveries
{
    private const int Deliveries = 4_000;
    // A server that runs for days is measured, not one whose methods are still being compiled.
    private const int WarmUp = 15_000;
    private const int Connections = 32;

    public static async Task<int> RunAsync(int rounds)
    {
        await using var settings = await InstallationSettings.CreateAsync(TestDatabase.PostgreSql);
        // Only the receiver is compared: the work after the answer is not what the bare one does.
        settings.Values["Jobs:Enabled"] = "false";
        await using var caidence = new CaidenceProcess(settings);
        await caidence.StartAsync();
        var (receiver, key) = await CreateGoogleSourceAsync(caidence.Installation);
        using var bare = await StartBareAsync(settings);

        var run = Guid.CreateVersion7().ToString("N");
        string Body(string round, int number) =>
            $$"""{"lead_id":"{{run}}-{{round}}-{{number}}","api_version":"1.0","form_id":123456,"campaign_id":987,"google_key":"{{key}}","is_test":false,"gcl_id":"Cj0KCQ","user_column_data":[{"column_id":"FULL_NAME","column_name":"Full name","string_value":"Ana B"},{"column_id":"EMAIL","string_value":"ana{{number}}@example.com"},{"column_id":"PHONE_NUMBER","string_value":"+4915112345678"}]}""";

        await LoadGenerator.RunAsync(bare.Address, WarmUp, Connections, number => Body("warm", number));
        await LoadGenerator.RunAsync(receiver, WarmUp, Connections, number => Body("warm", number));

        var ratios = new List<double>();
        Console.WriteLine("| round | bare /s | caidence /s | ratio | caidence median ms | p99 ms |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- |");
        for (var round = 1; round <= rounds; round++)
        {
            var name = round.ToString(CultureInfo.InvariantCulture);
            var baseline = await LoadGenerator.RunAsync(bare.Address, Deliveries, Connections, number => Body(name, number));
            var ours = await LoadGenerator.RunAsync(receiver, Deliveries, Connections, number => Body(name, number));
            ratios.Add(ours.PerSecond / baseline.PerSecond);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {round} | {baseline.PerSecond:F0} | {ours.PerSecond:F0} | {ratios[^1]:F2} | {ours.MedianMs:F1} | {ours.P99Ms:F1} |"));
        }

        ratios.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"median ratio {ratios[rounds / 2]:F2} (aim: at least 0.50)"));
        return 0;
    }

    private static async Task<(Uri Receiver, string Key)> CreateGoogleSourceAsync(Installation installation)
    {
        var workspace = await installation.CreateWorkspaceAsync("benchmark");
        using var owner = await workspace.OwnerAsync();
        var source = await (await owner.PostAsJsonAsync("/api/v1/integrations/sources", new { name = "Google", sourceType = "google" })).JsonAsync();

        return (
            new Uri(installation.Address, $"/api/v1/integrations/webhook/{source["publicId"]!.GetValue<string>()}"),
            source["webhookSecret"]!.GetValue<string>());
    }

    private static async Task<BareProcess> StartBareAsync(InstallationSettings settings)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort.Take()}/");
        var start = new ProcessStartInfo(Environment.ProcessPath!);
        foreach (var argument in (string[])["bare-receiver", settings.PostgreSql.OwnerConnectionString, address.ToString().TrimEnd('/')])
        {
            start.ArgumentList.Add(argument);
        }

        var bare = new BareProcess(Process.Start(start)!, address);
        using var client = new HttpClient();
        await Eventually.BecomesTrueAsync(
            async () =>
            {
                try
                {
                    return (await client.GetAsync(address)).IsSuccessStatusCode;
                }
                catch (HttpRequestException)
                {
                    return false;
                }
            },
            "the bare receiver is ready",
            TimeSpan.FromSeconds(30));
        return bare;
    }

    private sealed record BareProcess(Process Process, Uri Address) : IDisposable
    {
        public void Dispose()
        {
            Process.Kill();
            Process.Dispose();
        }
    }
}
