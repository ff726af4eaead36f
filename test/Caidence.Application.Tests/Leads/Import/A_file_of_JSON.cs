using System.Text.Json.Nodes;
using Caidence.Core;
using Caidence.Data;
using Caidence.Leads.Export;
using Caidence.Leads.Sources;

namespace Caidence.Leads.Import;

public abstract class A_file_of_JSON(Stage stage) : ImportTest(stage)
{
    private const string People = """
        id,first name,last name,email,phone,street,city,company,status,score,notes,captured_at,utm_source,gclid,fbclid,campaign_name,form_id,custom_fields.Wish,custom_fields.shoe size
        l:777,Grace,Hopper,grace@navy.example,+44 20 7946 0001,Main St 1,Arlington,"Eckert ""Mauchly"", Inc.",qualified,70,"two
        lines",2026-10-01T12:00:00Z,news,g-1,f-1,Spring,42,=1+1,
        ,李,Jürgen,j@x.example,,,,,,,,2026-10-02T12:00:00Z,,,,,,,'+43
        """;

    [Theory, InlineData(FileEncoding.Utf8), InlineData(FileEncoding.Utf16)]
    public async Task That_was_exported_gives_the_same_leads_elsewhere(FileEncoding encoding)
    {
        string before;
        using (SignedInAs(The.Mia))
        {
            await ImportAsync(People);
            before = await ExportAsync(new() { Format = ExportFormat.Json, SourcePlatform = LeadSourceType.Csv });
        }

        using var session = SignedInAs(The.Omar);
        var uploaded = await UploadAsync(before, encoding, "leads.json");
        await Imports.StartAsync(uploaded.Id, new());
        await Host.Jobs.RunAsync();

        var import = await BalancedAsync(uploaded.Id);
        (import.State, import.CreatedCount, import.RowCount, import.Progress).ShouldBe((LeadImportState.Done, 2, 2, 100));
        var after = await ExportAsync(new() { Format = ExportFormat.Json });
        JsonNode.DeepEquals(WithoutIds(after), WithoutIds(before)).ShouldBeTrue($"{after} is not {before}");
    }

    [Fact]
    public async Task From_elsewhere_is_read_as_rows()
    {
        using var session = SignedInAs(The.Max);
        var uploaded = await UploadAsync("""
             [ {"name": "Grace Hopper", "email": "grace@navy.example", "likes": ["tea", "ships"], "staff": true, "home": {"town": "Arlington"}, "attribution": {"utmSource": "news", "isOrganic": true}},
               {"email": "katherine@nasa.example", "floor": 7} ]
            """);

        (await Imports.PreviewAsync(uploaded.Id, new())).Columns.Select(column => column.Heading).ShouldBe(["name", "email", "likes", "staff", "home.town", "utmSource", "floor"]);
        await Imports.StartAsync(uploaded.Id, new());
        await Host.Jobs.RunAsync();

        (await LeadAsync("grace@navy.example")).CustomFields["likes"].ShouldBe("tea, ships");
        (await LeadAsync("katherine@nasa.example")).CustomFields["floor"].ShouldBe("7");
    }

    [Theory]
    [InlineData("""{"email": "a@x.example"}""", CaidenceErrorCodes.LeadImports.NoJsonRows)]
    [InlineData("""[{"email": "a@x.example"}, 5]""", CaidenceErrorCodes.LeadImports.NoJsonRows)]
    [InlineData("""[{"email": "a@x.example"}, {"email": """, CaidenceErrorCodes.LeadImports.NoJsonRows)]
    [InlineData("[]", CaidenceErrorCodes.LeadImports.Empty)]
    [InlineData("""[{"name":"half an emoji \ud83d","email":"a@x.example"}]""", CaidenceErrorCodes.LeadImports.NoJsonRows)]
    public async Task Without_leads_is_refused(string text, string code)
    {
        using var session = SignedInAs(The.Max);

        (await Should.ThrowAsync<BusinessException>(() => UploadAsync(text))).Code.ShouldBe(code);

        (await Imports.GetListAsync(new())).TotalCount.ShouldBe(0);
    }

    [Fact]
    public async Task Is_shown_to_nobody_who_works_for_some_brands_only()
    {
        Guid id;
        using (SignedInAs(The.Max))
        {
            id = (await UploadAsync("""[{"email":"a@x.example"}]""")).Id;
        }

        using var session = SignedInAs(The.Max with { Brands = [Guid.CreateVersion7()] });
        foreach (var look in new Func<Task>[]
        {
            () => Imports.GetListAsync(new()), () => Imports.GetAsync(id), () => Imports.PreviewAsync(id, new()), () => Imports.StartAsync(id, new()),
            () => Imports.CancelAsync(id), () => Imports.GetRefusedRowsAsync(id, new()),
        })
        {
            (await Should.ThrowAsync<BusinessException>(look)).Code.ShouldBe(CaidenceErrorCodes.Brands.WholeWorkspaceOnly);
        }
    }

    [Fact]
    public async Task With_more_columns_than_anybody_maps_is_refused()
    {
        using var session = SignedInAs(The.Max);
        var wide = "[{" + string.Join(',', Enumerable.Range(0, LeadImportConsts.MaxColumns + 1).Select(number => $"\"c{number}\": 1")) + "}]";

        (await Should.ThrowAsync<BusinessException>(() => UploadAsync(wide))).Code.ShouldBe(CaidenceErrorCodes.LeadImports.TooManyColumns);
    }

    private static JsonArray WithoutIds(string text)
    {
        var leads = JsonNode.Parse(text)!.AsArray();
        foreach (var lead in leads)
        {
            lead!.AsObject().Remove("id");
        }

        return leads;
    }
}

public sealed class A_file_of_JSON_on_SQLite(SqliteStage stage) : A_file_of_JSON(stage);

public sealed class A_file_of_JSON_on_PostgreSQL(PostgreSqlStage stage) : A_file_of_JSON(stage);
