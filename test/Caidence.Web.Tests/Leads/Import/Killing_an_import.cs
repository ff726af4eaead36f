using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace Caidence.Web.Leads.Import;

/// <summary>kill -9 in the middle of a file, several times: the result is as if nothing had happened.</summary>
[Trait("Runs", "Alone")]
public abstract class Killing_an_import(TestDatabase database)
{
    private const int People = 16_000;
    private const int Kills = 3;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly string[] OverAndDone = ["done", "failed", "cancelled"];

    [Fact]
    public async Task Changes_nothing_about_its_result()
    {
        await using var settings = await InstallationSettings.CreateAsync(database);
        settings.Values["Leads:Import:LeaseSeconds"] = "3";
        await using var caidence = new CaidenceProcess(settings);
        await caidence.StartAsync(Patience);
        using var owner = await (await caidence.Installation.CreateWorkspaceAsync("importer")).OwnerAsync();
        var (text, rows) = WriteFile();
        var id = (await (await owner.PostAsync("/api/v1/leads/import/csv", FileForm.Of(text))).JsonAsync())["id"]!.GetValue<Guid>();
        (await owner.PostAsJsonAsync($"/api/v1/leads/imports/{id}/start", new { })).EnsureSuccessStatusCode();

        var killed = 0;
        for (var kill = 1; kill <= Kills; kill++)
        {
            var due = rows * kill / (Kills + 1);
            var seen = await WaitAsync(owner, id, import => Number(import, "rowCount") >= due || IsOver(import));
            killed += IsOver(seen) ? 0 : 1;
            await caidence.KillAsync();
            await caidence.StartAsync(Patience);
        }

        var import = await WaitAsync(owner, id, IsOver);
        killed.ShouldBeGreaterThan(0, "every kill came too late");
        (import["state"]!.GetValue<string>(), Number(import, "rowCount"), Number(import, "createdCount"), Number(import, "skippedCount"), Number(import, "refusedCount"))
            .ShouldBe(("done", rows, People, People / 100, People / 100));
        (await EmailsAsync(owner)).Order(StringComparer.Ordinal).ShouldBe(Enumerable.Range(0, People).Select(Email).Order(StringComparer.Ordinal));
        Number(await owner.GetJsonAsync("/api/v1/leads?filter=person"), "totalCount").ShouldBe(People);
        Number(await owner.GetJsonAsync($"/api/v1/leads/imports/{id}/refused-rows"), "totalCount").ShouldBe(People / 100);
    }

    private static (string Text, int Rows) WriteFile()
    {
        var text = new StringBuilder("name,email,company\n");
        for (var number = 0; number < People; number++)
        {
            text.Append(CultureInfo.InvariantCulture, $"Person {number},{Email(number)},Company {number % 50}\n");
            if (number % 100 == 99)
            {
                text.Append(CultureInfo.InvariantCulture, $"Known already,{Email(number / 2)},\nUnreachable {number},none,\n");
            }
        }

        return (text.ToString(), People + People / 50);
    }

    private static Task<JsonObject> WaitAsync(HttpClient owner, Guid id, Func<JsonObject, bool> isIt) =>
        Eventually.GetAsync(() => owner.GetJsonAsync($"/api/v1/leads/imports/{id}"), isIt, "the import has come further", TimeSpan.FromMinutes(5));

    private static async Task<IEnumerable<string>> EmailsAsync(HttpClient owner) =>
        JsonNode.Parse(await owner.GetStringAsync("/api/v1/leads/export?format=json"))!.AsArray().Select(lead => lead!["email"]!.GetValue<string>());

    private static bool IsOver(JsonObject import) => OverAndDone.Contains(import["state"]!.GetValue<string>());

    private static int Number(JsonObject json, string name) => json[name]!.GetValue<int>();

    private static string Email(int number) => $"person{number}@example.com";
}

public sealed class Killing_an_import_on_SQLite() : Killing_an_import(TestDatabase.Sqlite);

public sealed class Killing_an_import_on_PostgreSQL() : Killing_an_import(TestDatabase.PostgreSql);
