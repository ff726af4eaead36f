using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Caidence.Core.Security;
using Caidence.Data;
using Caidence.Hosting;
using Caidence.Leads;
using Microsoft.EntityFrameworkCore;

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
        settings.Values[EncryptionKeys.KeyRingName] = TestKeys.Encryption;
        settings.Values[EncryptionKeys.IndexKeyName] = TestKeys.Index;
        await using var caidence = new CaidenceProcess(settings);
        await caidence.StartAsync(Patience);
        var disturbed = await caidence.Installation.CreateWorkspaceAsync("importer");
        using var owner = await disturbed.OwnerAsync();
        var (text, rows) = WriteFile();
        var id = await StartAsync(owner, text);

        var killed = 0;
        for (var kill = 1; kill <= Kills; kill++)
        {
            var due = rows * kill / (Kills + 1);
            var seen = await WaitAsync(owner, id, import => Number(import, "rowCount") >= due || IsOver(import));
            killed += IsOver(seen) ? 0 : 1;
            await caidence.KillAsync();
            settings.Values["Leads:Import:LeaseSeconds"] = kill < Kills ? "3" : "60";
            await caidence.StartAsync(Patience);
        }

        var import = await WaitAsync(owner, id, IsOver);
        killed.ShouldBeGreaterThan(0, "every kill came too late");
        Result(import).ShouldBe(("done", rows, People, People / 100, People / 100, People / 100));
        (await EmailsAsync(owner)).Order(StringComparer.Ordinal).ShouldBe(Enumerable.Range(0, People).Select(Email).Order(StringComparer.Ordinal));
        Number(await owner.GetJsonAsync("/api/v1/leads?filter=person"), "totalCount").ShouldBe(People - (People / 100));
        Number(await owner.GetJsonAsync($"/api/v1/leads/imports/{id}/refused-rows"), "totalCount").ShouldBe(People / 100);

        await using var inside = new TestHost(settings.Values.Select(each => KeyValuePair.Create(each.Key, (string?)each.Value)), new(DateTimeOffset.UtcNow));
        var traces = await TracesAsync(inside, disturbed);
        var undisturbed = await caidence.Installation.CreateWorkspaceAsync("undisturbed");
        using var other = await undisturbed.OwnerAsync();
        Result(await WaitAsync(other, await StartAsync(other, text), IsOver)).ShouldBe(Result(import));
        var expected = await TracesAsync(inside, undisturbed);
        traces.Except(expected).Concat(expected.Except(traces)).Take(5).ShouldBeEmpty("as if nothing had happened");
        traces.CountBy(trace => trace.Activities).OrderBy(each => each.Key).ShouldBe([new("Captured", People - (People / 100)), new("Captured, Updated", People / 100)]);
    }

    private static async Task<Guid> StartAsync(HttpClient owner, string text)
    {
        var id = (await (await owner.PostAsync("/api/v1/leads/import/csv", FileForm.Of(text))).JsonAsync())["id"]!.GetValue<Guid>();
        (await owner.PostAsJsonAsync($"/api/v1/leads/imports/{id}/start", new { duplicates = "overwrite" })).EnsureSuccessStatusCode();
        return id;
    }

    // What is written along with a lead and counted nowhere.
    private static async Task<List<Trace>> TracesAsync(TestHost inside, Workspace workspace)
    {
        using var session = inside.InWorkspace(workspace.Id, workspace.Name);
        return await inside.ReadAsync(async rows =>
        {
            var activities = (await rows.Set<LeadActivity>().Select(activity => new { activity.LeadId, activity.Type }).ToListAsync())
                .ToLookup(activity => activity.LeadId, activity => activity.Type);
            var terms = (await rows.WordsOfLeadsAsync()).ToLookup(term => term.LeadId, term => term.Code);
            var leads = await rows.Set<Lead>().Select(lead => new { lead.Id, lead.Email, lead.FirstName, lead.LastName, lead.SearchCodes }).ToListAsync();

            (activities.Count, terms.Count).ShouldBe((leads.Count, leads.Count));
            leads.Where(lead => !CodesOf(lead.SearchCodes).SequenceEqual(terms[lead.Id].Order(StringComparer.Ordinal))).Take(5).ShouldBeEmpty("each code of a lead is one term");
            return leads.ConvertAll(lead => new Trace(lead.Email, $"{lead.FirstName} {lead.LastName}", string.Join(", ", activities[lead.Id].Order()), terms[lead.Id].Count()));
        });
    }

    private static IEnumerable<string> CodesOf(string? searchCodes) =>
        searchCodes!.Split(Lead.SearchCode, StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal);

    private static (string Text, int Rows) WriteFile()
    {
        var text = new StringBuilder("name,email,company\n");
        for (var number = 0; number < People; number++)
        {
            text.Append(CultureInfo.InvariantCulture, $"Person {number},{Email(number)},Company {number % 50}\n");
            if (number % 100 == 99)
            {
                text.Append(CultureInfo.InvariantCulture, $"Known already,{Email(number / 2)},\nPerson {number},{Email(number)},\nUnreachable {number},none,\n");
            }
        }

        return (text.ToString(), People + (3 * People / 100));
    }

    private static Task<JsonObject> WaitAsync(HttpClient owner, Guid id, Func<JsonObject, bool> isIt) =>
        Eventually.GetAsync(() => owner.GetJsonAsync($"/api/v1/leads/imports/{id}"), isIt, "the import has come further", TimeSpan.FromMinutes(5));

    private static async Task<IEnumerable<string>> EmailsAsync(HttpClient owner) =>
        JsonNode.Parse(await owner.GetStringAsync("/api/v1/leads/export?format=json"))!.AsArray().Select(lead => lead!["email"]!.GetValue<string>());

    private static bool IsOver(JsonObject import) => OverAndDone.Contains(import["state"]!.GetValue<string>());

    private static (string State, int Rows, int Created, int Updated, int Skipped, int Refused) Result(JsonObject import) => (
        import["state"]!.GetValue<string>(), Number(import, "rowCount"), Number(import, "createdCount"), Number(import, "updatedCount"), Number(import, "skippedCount"),
        Number(import, "refusedCount"));

    private static int Number(JsonObject json, string name) => json[name]!.GetValue<int>();

    private static string Email(int number) => $"person{number}@example.com";

    private sealed record Trace(string? Email, string? Name, string Activities, int Terms);
}

public sealed class Killing_an_import_on_SQLite() : Killing_an_import(TestDatabase.Sqlite);

public sealed class Killing_an_import_on_PostgreSQL() : Killing_an_import(TestDatabase.PostgreSql);
