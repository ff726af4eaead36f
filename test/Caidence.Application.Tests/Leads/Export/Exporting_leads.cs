using System.Text;
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
    private static readonly Gen<string> Word = Gen.String[Gen.Char["aB1 äöé'\"=+-@,;|\t\nÖ"], 0, 12];

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

    /// <summary>Through the neighbour's workspace and its export, in one of five encodings with one of four delimiters.</summary>
    [Fact]
    public async Task And_importing_that_elsewhere_gives_the_same_leads()
    {
        var people = Gen.Select(Word, Word, Word, Gen.Int[0, 3]).Array[1, 12];
        var written = Gen.Select(people, Gen.Int[0, 4].Select(index => Enum.GetValues<FileEncoding>()[index]), Gen.Enum<CsvDelimiter>());

        await written.SampleAsync(async (rows, encoding, delimiter) =>
        {
            var text = CsvLine.Of(["first name", "email", "company", "custom_fields.Wish", "notes", "phone"])
                + string.Concat(rows.Select((row, number) => CsvLine.Of(
                    [row.Item1, row.Item4 == 0 ? "" : $"p{number}@x.example", row.Item2, row.Item3, row.Item3, row.Item4 == 1 ? "" : $"+4420794600{number:00}"])));
            var first = await RoundAsync(The.Mia, text, encoding, delimiter);
            var second = await RoundAsync(The.Omar, first, encoding, delimiter);
            WithoutIds(second).ShouldBe(WithoutIds(first));
        }, iter: 25, threads: 1);
    }

    // Imports, exports, and forgets again what it has brought.
    private async Task<string> RoundAsync(Person who, string text, FileEncoding encoding, CsvDelimiter delimiter)
    {
        using var session = SignedInAs(who);
        var uploaded = await UploadAsync(WithSeparator(text, CsvDialect.Of(delimiter)), encoding);
        await Imports.StartAsync(uploaded.Id, new() { Encoding = encoding, Delimiter = delimiter });
        await Host.Jobs.RunAsync();
        (await BalancedAsync(uploaded.Id)).RefusedCount.ShouldBe(0);
        var file = await ExportAsync(new() { SourcePlatform = LeadSourceType.Csv });
        await UndoAsync(uploaded.Id);
        return file;
    }

    private static string WithSeparator(string text, char separator) =>
        string.Concat(new CsvDialect(FileEncoding.Utf8, CsvDelimiter.Comma, false).Rows(new MemoryStream(Encoding.UTF8.GetBytes(text)))
            .Select(row => CsvLine.Of(row.Cells.Select(FormulaGuard.Remove), separator)));

    private static string WithoutIds(string file) => string.Join('\n', file.Split("\r\n").Select(line => line[(line.IndexOf(',') + 1)..]).Order(StringComparer.Ordinal));
}

public sealed class Exporting_leads_on_SQLite(SqliteStage stage) : Exporting_leads(stage);

public sealed class Exporting_leads_on_PostgreSQL(PostgreSqlStage stage) : Exporting_leads(stage);
