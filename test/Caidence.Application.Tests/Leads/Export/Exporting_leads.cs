using System.Text.Json.Nodes;
using Caidence.Core.Auditing;
using Caidence.Core.Authorization;
using Caidence.Data;
using Caidence.Leads.Import;
using Caidence.Leads.Import.Files;
using Caidence.Leads.Sources;
using CsCheck;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Leads.Export;

public abstract class Exporting_leads(Stage stage) : ImportTest(stage)
{
    private static readonly string[] Marks = [.. "aB1 '\"=+-@,;|\t\n".Select(mark => mark.ToString())];

    // Nothing of the bytes of a file tells these two from windows-1252: a person does.
    private static readonly FileEncoding[] Told = [FileEncoding.MacRoman, FileEncoding.ShiftJis];

    [Fact]
    public async Task Writes_what_spreadsheets_read_and_do_not_run()
    {
        using var session = SignedInAs(The.Mia);
        await ImportAsync("name,email,phone,remark\n\"=HYPERLINK(\"\"x\"\")\",grace@navy.example,+44 20 7946 0001,\"two\nlines\"");

        var file = await ExportAsync(new() { Filter = "grace@navy.example", Delimiter = CsvDelimiter.Semicolon });

        file.ShouldStartWith("\uFEFF\"id\";\"first_name\";");
        file.ShouldContain("\"'=HYPERLINK(\"\"x\"\")\"");
        file.ShouldContain("\"'+442079460001\"");
        file.ShouldContain("\"custom_fields.remark\"\r\n");
        file.ShouldEndWith("\"two\nlines\"\r\n");
    }

    [Fact]
    public async Task Keeps_to_the_filter()
    {
        using var session = SignedInAs(The.Mia);
        await ImportAsync("email,status\na@x.example,lost\nb@x.example,new");

        JsonNode.Parse(await ExportAsync(new() { Format = ExportFormat.Json, Status = LeadStatus.Lost }))!.AsArray().ShouldHaveSingleItem()!["email"]!.GetValue<string>().ShouldBe("a@x.example");
        JsonNode.Parse(await ExportAsync(new() { Format = ExportFormat.Json }))!.AsArray().Count.ShouldBe(3);
        (await ExportAsync(new() { Format = ExportFormat.Json, Filter = "nobody@x.example" })).ShouldBe("[]");
    }

    [Fact]
    public async Task Holds_the_trash_only_for_those_who_may_delete()
    {
        using (SignedInAs(The.Mia))
        {
            await Leads.DeleteAsync(The.AdaLead);
            (await ExportAsync(new() { Deleted = true })).ShouldContain("ada@analytical.example");
        }

        using var session = SignedInAs(The.Bea);
        (await ExportAsync(new())).ShouldNotContain("ada@analytical.example");
        await Should.ThrowAsync<AbpAuthorizationException>(() => ExportAsync(new() { Deleted = true }));
    }

    [Fact]
    public async Task Stands_in_the_audit_log_and_is_not_for_everybody()
    {
        using (SignedInAs(The.Max))
        {
            await Should.ThrowAsync<AbpAuthorizationException>(() => ExportAsync(new()));
        }

        using var session = SignedInAs(The.Mia);
        await ExportAsync(new() { Filter = "ada@analytical.example" });

        var log = (await ReadAsync(database => database.Set<AuditLog>().Where(log => log.UserId == The.Mia.Id).ToListAsync()))
            .Single(log => log.Actions.Any(action => action.MethodName == nameof(ILeadExportsAppService.ExportAsync)));
        log.Actions[0].Parameters.ShouldNotContain("analytical");
    }

    [Fact]
    public async Task Shows_the_neighbour_nobody()
    {
        using var session = SignedInAs(The.Omar);

        (await ExportAsync(new() { Format = ExportFormat.Json })).ShouldBe("[]");
    }

    [Fact]
    public async Task And_importing_that_changes_nothing()
    {
        using var session = SignedInAs(The.Mia);
        var before = await ExportAsync(new());

        var import = await ImportAsync(before, new() { Duplicates = DuplicatePolicy.Overwrite });

        (import.SkippedCount, import.CreatedCount, import.UpdatedCount).ShouldBe((1, 0, 0));
        (await ExportAsync(new())).ShouldBe(before);
    }

    /// <summary>Through the neighbour's workspace and its export, in every encoding with every delimiter.</summary>
    [Fact]
    public async Task And_importing_that_elsewhere_gives_the_same_leads()
    {
        string[] headings = ["first name", "email", "company", "custom_fields.Wish", "notes", "phone"];
        var ways = from encoding in Enum.GetValues<FileEncoding>() from delimiter in Enum.GetValues<CsvDelimiter>() select (encoding, delimiter);
        foreach (var (encoding, delimiter) in ways)
        {
            await PeopleIn(encoding).SampleAsync(async people =>
            {
                List<Contact> meant = [.. people.Select(Meant).OrderBy(contact => contact.Phone ?? contact.Email, StringComparer.Ordinal)];
                var text = string.Concat(people.Select(Cells).Prepend(headings).Select(row => Row(row, CsvDialect.Of(delimiter))));

                var (first, export) = await RoundAsync(The.Mia, text, encoding, delimiter);
                var (second, _) = await RoundAsync(The.Omar, export, encoding, delimiter);

                first.ShouldBe(meant, $"{encoding}, {delimiter}");
                second.ShouldBe(meant, $"{encoding}, {delimiter}, through an export");
            }, iter: 1, threads: 1);
        }
    }

    // Imports, exports, and forgets again what it has brought.
    private async Task<(List<Contact> Leads, string File)> RoundAsync(Person who, string text, FileEncoding encoding, CsvDelimiter delimiter)
    {
        using var session = SignedInAs(who);
        var uploaded = await UploadAsync(text, encoding);
        await Imports.StartAsync(uploaded.Id, new() { Encoding = Told.Contains(encoding) ? encoding : null });
        await Host.Jobs.RunAsync();
        var import = await BalancedAsync(uploaded.Id);
        (import.Encoding, import.Delimiter, import.HasHeading).ShouldBe((encoding, delimiter, true));
        var leads = JsonNode.Parse(await ExportAsync(new() { Format = ExportFormat.Json, SourcePlatform = LeadSourceType.Csv }))!.AsArray().Select(Read).ToList();
        (import.CreatedCount, import.RowCount).ShouldBe((leads.Count, leads.Count));
        var file = await ExportAsync(new() { SourcePlatform = LeadSourceType.Csv, Delimiter = delimiter });
        await UndoAsync(uploaded.Id);
        return ([.. leads.OrderBy(contact => contact.Phone ?? contact.Email, StringComparer.Ordinal)], file.TrimStart('\uFEFF'));
    }

    // Each has a letter that this encoding, where it can be found out at all, writes like no other.
    private static Gen<Written[]> PeopleIn(FileEncoding encoding)
    {
        var (mark, letters) = encoding switch
        {
            FileEncoding.Windows1252 => ("Bär", "äöüßÖéñ€žŒ"),
            FileEncoding.MacRoman => ("Bär", "äöüßÖéñπ∞√"),
            // Of two of them the second byte is a pipe or a backslash.
            FileEncoding.ShiftJis => ("李", "小ポ表カЖ"),
            _ => ("Bär", "äöüßÖ李ポЖΩ😀"),
        };
        string[] signs = [.. Marks, .. letters.EnumerateRunes().Select(letter => letter.ToString())];
        var word = Gen.Int[0, signs.Length - 1].Array[0, 12].Select(places => string.Concat(places.Select(place => signs[place])));
        return Gen.Select(word, word, word, word, Gen.Int[0, 2]).Array[1, 12].Select(drawn => (Written[])
        [
            new(0, "=1+1", $"{mark} \"{letters}\"", "a,b;c|d\te", "two\n\"lines\"", 0),
            .. drawn.Select((each, number) => new Written(number + 1, each.Item1, $"{mark} {each.Item2}", each.Item3, each.Item4, each.Item5)),
        ]);
    }

    private static string?[] Cells(Written person) => [person.Name, Meant(person).Email, person.Company, person.Wish, person.Notes, Meant(person).Phone];

    // As people write: quotes only where it does not go without, and none against formulas.
    private static string Row(IEnumerable<string?> cells, char separator) => string.Join(separator, cells.Select(cell =>
        cell is null || (cell.IndexOfAny([separator, '\n']) < 0 && !cell.TrimStart(' ').StartsWith('"')) ? cell
            : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\r\n";

    private static Contact Meant(Written person) => new(
        OneLine(person.Name), person.Reach == 1 ? null : $"p{person.Number}@x.example", person.Reach == 2 ? null : $"+4420794600{person.Number:00}",
        OneLine(person.Company), Lines(person.Notes), Lines(person.Wish));

    // A dash is no name.
    private static string? OneLine(string cell) =>
        string.Join(' ', FormulaGuard.Remove(cell).Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries)) is var line
        && line.Trim('-', ' ').Length > 0 ? line : null;

    private static string? Lines(string cell) =>
        string.Join('\n', FormulaGuard.Remove(cell).Split('\n').Select(line => line.TrimEnd())).Trim() is { Length: > 0 } lines ? lines : null;

    private static Contact Read(JsonNode? lead) => new(
        (string?)lead!["firstName"], (string?)lead["email"], (string?)lead["phone"], (string?)lead["company"], (string?)lead["notes"],
        (string?)lead["customFields"]!["Wish"]);

    private sealed record Written(int Number, string Name, string Company, string Wish, string Notes, int Reach);

    private sealed record Contact(string? Name, string? Email, string? Phone, string? Company, string? Notes, string? Wish);
}

public sealed class Exporting_leads_on_SQLite(SqliteStage stage) : Exporting_leads(stage);

public sealed class Exporting_leads_on_PostgreSQL(PostgreSqlStage stage) : Exporting_leads(stage);
