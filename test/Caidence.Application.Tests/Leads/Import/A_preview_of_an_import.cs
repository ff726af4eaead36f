using Caidence.Data;

namespace Caidence.Leads.Import;

public abstract class A_preview_of_an_import(Stage stage) : ImportTest(stage)
{
    private const string People = """
        name,email,phone
        Ada,ADA@analytical.example,
        Grace,grace@navy.example,+44 20 7946 0001
        Grace again,grace@navy.example,
        Ada again,ada@analytical.example,
        Katherine,katherine@nasa.example,
        Somebody,,+44 20 7946 0001
        Nobody,nowhere,
        """;

    [Fact]
    public async Task Says_who_is_known_already_and_who_is_in_the_file_twice()
    {
        using var session = SignedInAs(The.Max);
        var uploaded = await UploadAsync(People);

        var preview = await Imports.PreviewAsync(uploaded.Id, new());

        (preview.CheckedCount, preview.KnownCount, preview.RepeatedCount, preview.RefusedCount).ShouldBe((7, 2, 2, 1));
        (await LeadCountAsync()).ShouldBe(1);
        var import = await ImportAsync(People);
        (import.CreatedCount, import.SkippedCount, import.RefusedCount).ShouldBe((2, preview.KnownCount + preview.RepeatedCount, preview.RefusedCount));
    }

    [Fact]
    public async Task Shows_whose_rows_would_be_refused_because_they_were_erased()
    {
        using var session = SignedInAs(The.Mia);
        await ImportAsync("name,email\nGrace,grace@navy.example");
        await Leads.EraseAsync((await LeadAsync("grace@navy.example")).Id);
        var uploaded = await UploadAsync(People);

        var preview = await Imports.PreviewAsync(uploaded.Id, new());

        preview.Refusals.Select(row => (row.Line, row.Refusal)).ShouldBe(
            [(3, LeadImportRefusal.PersonErased), (4, LeadImportRefusal.PersonErased), (8, LeadImportRefusal.NoUsableContact)]);
        preview.Rows.Count(row => row.Refusal == LeadImportRefusal.PersonErased).ShouldBe(2);
        (preview.CheckedCount, preview.KnownCount, preview.RepeatedCount, preview.RefusedCount).ShouldBe((7, 2, 0, 3));
    }
}

public sealed class A_preview_of_an_import_on_SQLite(SqliteStage stage) : A_preview_of_an_import(stage);

public sealed class A_preview_of_an_import_on_PostgreSQL(PostgreSqlStage stage) : A_preview_of_an_import(stage);
