using Caidence.Core;
using Caidence.Core.Authorization;
using Caidence.Core.Domain.Entities;
using Caidence.Data;
using Caidence.Notifications;

namespace Caidence.Leads.Import;

public abstract class Importing_a_file(Stage stage) : ImportTest(stage)
{
    private const string Three = """
        Vorname;Nachname;E-Mail;Telefon;Firma;Lieblingsfarbe;Einwilligung
        Grace;Hopper;grace@navy.example;+44 20 7946 0001;Eckert Mauchly;green;ja
        Katherine;Johnson;katherine@nasa.example;;NASA;;
        ;;;0170 1234567;;blue;
        """;

    [Fact]
    public async Task Makes_a_lead_of_each_row()
    {
        using var session = SignedInAs(The.Max);

        var import = await ImportAsync(Three, new() { Region = "DE", OwnerId = The.Max });

        (import.State, import.CreatedCount, import.RowCount, import.Progress).ShouldBe((LeadImportState.Done, 3, 3, 100));
        var grace = await LeadAsync("grace@navy.example");
        (grace.FullName, grace.Phone, grace.Company, grace.SourcePlatform, grace.AssignedToId, grace.SubmissionCount)
            .ShouldBe(("Grace Hopper", "+442079460001", "Eckert Mauchly", "csv", The.Max.Id, 1));
        grace.CustomFields.ShouldBe(new() { ["lieblingsfarbe"] = "green" });
        grace.Consents.ShouldHaveSingleItem().Given.ShouldBe(true);
        var captured = grace.Activities.ShouldHaveSingleItem();
        (captured.ActivityType, captured.UserId, captured.Metadata["file"]).ShouldBe((LeadActivityType.Captured, The.Max.Id, "people.csv"));
        (await LeadAsync("katherine@nasa.example")).Consents.ShouldBeEmpty();
        (await LeadAsync("+49 170 1234567")).CustomFields["lieblingsfarbe"].ShouldBe("blue");
        (await Leads.GetListAsync(new() { Filter = "eckert hop" })).Items.ShouldHaveSingleItem().Id.ShouldBe(grace.Id);
    }

    [Fact]
    public async Task Shows_first_what_would_come_of_it()
    {
        using var session = SignedInAs(The.Max);
        var uploaded = await UploadAsync(Three + "\nno,contact\n\"open;x;x@y.example;;;;", FileEncoding.Windows1252);

        var preview = await Imports.PreviewAsync(uploaded.Id, new());

        (preview.Delimiter, preview.HasHeading, uploaded.State).ShouldBe((CsvDelimiter.Semicolon, true, LeadImportState.Uploaded));
        preview.Columns.Select(column => column.Target).ShouldBe(["firstName", "lastName", "email", "phone", "company", "custom", "consent"]);
        preview.Columns[2].Samples.ShouldBe(["grace@navy.example", "katherine@nasa.example", "x@y.example"]);
        (preview.Rows[0].Line, preview.Rows[0].Name, preview.Rows[0].Phone).ShouldBe((2, "Grace Hopper", "+442079460001"));
        preview.Refusals.Select(row => (row.Line, row.Column, row.Refusal)).ShouldBe(
            [(4, 4, LeadImportRefusal.PhoneWithoutCountry), (5, null, LeadImportRefusal.NoUsableContact), (6, 1, LeadImportRefusal.QuoteNotClosed)]);
        (await Imports.PreviewAsync(uploaded.Id, new() { Region = "DE" })).Refusals.Count.ShouldBe(2);
        (await LeadCountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Twice_makes_nobody_twice()
    {
        using var session = SignedInAs(The.Max);
        const string Families = "email,phone\na@x.example,+44 20 7946 0100\nb@x.example,+44 20 7946 0100\n,+44 20 7946 0100\n,+44 20 7946 0200\n";

        (await ImportAsync(Families)).CreatedCount.ShouldBe(4);
        var again = await ImportAsync(Families);

        (again.CreatedCount, again.SkippedCount).ShouldBe((0, 4));
    }

    [Fact]
    public async Task Knows_its_people_within_the_file()
    {
        using var session = SignedInAs(The.Max);

        var import = await ImportAsync("""
            name,email,phone,company
            Grace,grace@navy.example,,
            Grace Hopper,GRACE@navy.example,+44 20 7946 0001,Navy
            Someone,,+44 20 7946 0001,
            """, new() { Duplicates = DuplicatePolicy.UpdateEmpty });

        (import.CreatedCount, import.UpdatedCount, import.SkippedCount).ShouldBe((1, 1, 1));
        (await LeadAsync("grace@navy.example")).Company.ShouldBe("Navy");
    }

    [Theory]
    [InlineData(DuplicatePolicy.Skip, "Analytical Engines", "Countess", null)]
    [InlineData(DuplicatePolicy.UpdateEmpty, "Analytical Engines", "Countess", "likes tea")]
    [InlineData(DuplicatePolicy.Overwrite, "Babbage Ltd", "Countess", "likes tea")]
    public async Task Treats_whom_it_knows_as_it_was_told(DuplicatePolicy policy, string company, string jobTitle, string? note)
    {
        using var session = SignedInAs(The.Mia);
        await Leads.UpdateAsync(The.AdaLead, new() { Company = "Analytical Engines", JobTitle = "Countess" });

        var import = await ImportAsync("email,company,job title,remark\nADA@analytical.example,Babbage Ltd,,likes tea", new() { Duplicates = policy });

        var ada = await Leads.GetAsync(The.AdaLead);
        (ada.Company, ada.JobTitle, ada.CustomFields.GetValueOrDefault("remark")).ShouldBe((company, jobTitle, note));
        (import.UpdatedCount, import.SkippedCount).ShouldBe(policy == DuplicatePolicy.Skip ? (0, 1) : (1, 0));
        (await Leads.GetListAsync(new() { Filter = "babbage" })).TotalCount.ShouldBe(policy == DuplicatePolicy.Overwrite ? 1 : 0);
    }

    [Fact]
    public async Task Keeps_what_it_refuses_so_that_it_can_be_mended_and_sent_again()
    {
        using var session = SignedInAs(The.Max);
        var import = await ImportAsync("name;email;status\nGrace;grace@navy.example;new\nAda II;none;new\nKatherine;k@nasa.example;waiting\nx;y@z.example;;;too", new() { Targets = ["fullName", "email", "status"] });

        (import.CreatedCount, import.RefusedCount).ShouldBe((1, 3));
        (await Imports.GetRefusedRowsAsync(import.Id, new())).Items.Select(row => (row.Line, row.Column, row.Refusal)).ShouldBe(
            [(3, 2, LeadImportRefusal.NoUsableContact), (4, 3, LeadImportRefusal.StatusUnknown), (5, 5, LeadImportRefusal.TooManyCells)]);

        var file = await RefusedFileAsync(import.Id);
        file.ShouldContain("Line 4, column 3: No status of ours");
        var mended = await ImportAsync(file.Replace("\"none\"", "\"ada2@x.example\"").Replace("\"waiting\"", "\"lost\"").Replace("\"\";\"too\"", "\"\""));
        (mended.CreatedCount, mended.RefusedCount, mended.SkippedCount).ShouldBe((3, 0, 0));
        (await LeadAsync("k@nasa.example")).Status.ShouldBe(LeadStatus.Lost);
        (await LeadAsync("ada2@x.example")).CustomFields.ShouldBeEmpty();
    }

    [Fact]
    public async Task Gives_its_last_reason_for_what_it_refuses_again()
    {
        using var session = SignedInAs(The.Max);
        var first = await RefusedFileAsync((await ImportAsync("name,email,remark\nAda II,none,=1+1")).Id);

        var second = await RefusedFileAsync((await ImportAsync(first.Replace("\"none\"", "\"still none\""))).Id);

        second.Split("\r\n")[0].ShouldEndWith("\"reason_refused\",\"name\",\"email\",\"remark\"");
        second.Split("\r\n")[1].ShouldBe("\"Line 2, column 3: Neither an e-mail address nor a phone number that works\",\"Ada II\",\"still none\",\"'=1+1\"");
    }

    [Fact]
    public async Task Takes_Metas_export_as_it_is()
    {
        using var session = SignedInAs(The.Max);
        var uploaded = await UploadAsync(
            "id\tcreated_time\tad_id\tform_id\tform_name\tis_organic\tplatform\tfull_name\temail\tphone_number\n"
            + "l:777\t2026-10-01T12:00:00+00:00\tag:1\tf:2\tSpring\tfalse\tig\tGrace Hopper\tgrace@navy.example\tp:+442079460001\n", FileEncoding.Utf16);
        await Imports.StartAsync(uploaded.Id, new());
        await Host.Jobs.RunAsync();

        var grace = await LeadAsync("grace@navy.example");
        (grace.Phone, grace.SourceFormId, grace.CapturedAt).ShouldBe(("+442079460001", "2", new DateTime(2026, 10, 1, 12, 0, 0, DateTimeKind.Utc)));
        (await Leads.GetReceiptsAsync(grace.Id)).Items.ShouldHaveSingleItem().ProviderLeadId.ShouldBe("777");
    }

    [Fact]
    public async Task States_consent_only_in_the_importers_own_words()
    {
        using var session = SignedInAs(The.Max);

        await ImportAsync("email,opt_in\na@x.example,\nb@x.example,no", new() { ConsentStatement = "Signed up at the fair in Leeds" });

        (await LeadAsync("a@x.example")).Consents.ShouldHaveSingleItem().Text.ShouldBe("Signed up at the fair in Leeds");
        (await LeadAsync("b@x.example")).Consents.ShouldHaveSingleItem().Given.ShouldBe(false);
    }

    [Fact]
    public async Task Needs_a_way_to_reach_people_and_a_file_that_is_one()
    {
        using var session = SignedInAs(The.Max);

        (await Should.ThrowAsync<BusinessException>(() => UploadAsync(""))).Code.ShouldBe(CaidenceErrorCodes.LeadImports.Empty);
        (await Should.ThrowAsync<BusinessException>(() => ImportAsync("name\nGrace"))).Code.ShouldBe(CaidenceErrorCodes.LeadImports.NoContactColumn);
        var latin = await UploadAsync("name,email\nJürgen,j@x.example", FileEncoding.Windows1252);
        (await Should.ThrowAsync<BusinessException>(() => Imports.StartAsync(latin.Id, new() { Encoding = FileEncoding.Utf8 }))).Code.ShouldBe(CaidenceErrorCodes.LeadImports.NotUtf8);
        (await Should.ThrowAsync<BusinessException>(() => Imports.StartAsync(latin.Id, new() { Targets = ["email"] }))).Code.ShouldBe(CaidenceErrorCodes.LeadImports.OtherColumns);
        (await Should.ThrowAsync<BusinessException>(() => Imports.StartAsync(latin.Id, new() { Targets = ["email", "shoeSize"] }))).Code.ShouldBe(CaidenceErrorCodes.LeadImports.UnknownTarget);
    }

    [Fact]
    public async Task Is_for_those_who_may_do_by_hand_what_it_does()
    {
        using (SignedInAs(The.Rita))
        {
            await Should.ThrowAsync<AbpAuthorizationException>(() => UploadAsync(Three));
            await Should.ThrowAsync<AbpAuthorizationException>(() => Imports.GetListAsync(new()));
        }

        Guid import;
        using (SignedInAs(The.Mia))
        {
            import = (await ImportAsync(Three)).Id;
        }

        using (SignedInAs(The.Max))
        {
            await Should.ThrowAsync<AbpAuthorizationException>(() => Imports.UndoAsync(import));
        }
    }

    [Fact]
    public async Task Is_nothing_to_the_neighbour()
    {
        Guid import;
        using (SignedInAs(The.Max))
        {
            import = (await ImportAsync(Three + "\nbad;;;;;;")).Id;
        }

        using var session = SignedInAs(The.Omar);
        (await Imports.GetListAsync(new())).TotalCount.ShouldBe(0);
        await Should.ThrowAsync<EntityNotFoundException>(() => Imports.GetAsync(import));
        await Should.ThrowAsync<EntityNotFoundException>(() => Imports.UndoAsync(import));
        await Should.ThrowAsync<EntityNotFoundException>(() => RefusedFileAsync(import));
        await Should.ThrowAsync<EntityNotFoundException>(() => Imports.GetRefusedRowsAsync(import, new()));
        (await ImportAsync(Three)).CreatedCount.ShouldBe(2);
    }

    [Fact]
    public async Task Leaves_nothing_about_people_in_clear()
    {
        using (SignedInAs(The.Max))
        {
            await ImportAsync("name,email,phone,remark\nGrace Hopper,grace@navy.example,+44 20 7946 0001,collects compilers\nBroken Person,nowhere,,lost letter", new() { ConsentStatement = "Met in Arlington" });
            await ImportAsync("email,company\ngrace@navy.example,Remington", new() { Duplicates = DuplicatePolicy.Overwrite });
        }

        var dump = await DumpAsync();
        foreach (var secret in (string[])["Hopper", "navy.example", "79460001", "compilers", "Broken Person", "lost letter", "Remington", "people.csv"])
        {
            dump.ShouldNotContain(secret);
        }

        Host.Logs.All.ShouldNotContain("navy.example");
    }

    [Fact]
    public async Task Tells_whoever_began_it()
    {
        using var session = SignedInAs(The.Max);

        var import = await ImportAsync(Three);

        (await Bell.GetListAsync(new())).Items.ShouldContain(line => line.Url == $"/leads/import/{import.Id}");
        Host.Messages.Sent.ShouldContain(message => message.Name == "lead.import" && message.TenantId == The.Northwind.Id);
    }
}

public sealed class Importing_a_file_on_SQLite(SqliteStage stage) : Importing_a_file(stage);

public sealed class Importing_a_file_on_PostgreSQL(PostgreSqlStage stage) : Importing_a_file(stage);
