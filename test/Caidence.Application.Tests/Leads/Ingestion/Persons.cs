using Caidence.Data;
using Caidence.Leads.Sources;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Leads.Ingestion;

/// <summary>Two forms of one person are two submissions of one lead.</summary>
public abstract class Persons(Stage stage) : LeadTest(stage)
{
    [Fact]
    public async Task Are_recognised_by_their_address_however_they_write_it()
    {
        await ArriveAsync("""{"name":"Grace Hopper","email":"Grace@Navy.Example"}""");
        await ArriveAsync("""{"email":"<mailto:GRACE@navy.example>","company":"Navy"}""");

        var grace = await OnlyLeadFromAsync(The.Zap);
        (grace.SubmissionCount, grace.Company, grace.Email).ShouldBe((2, "Navy", "Grace@navy.example"));
        (await MergesAsync()).ShouldBe([LeadMergeKind.NewPerson, LeadMergeKind.SameEmail]);
    }

    [Fact]
    public async Task Are_recognised_by_their_phone_when_no_address_says_otherwise()
    {
        await ArriveAsync("""{"phone":"+44 20 7946 0001"}""");
        await ArriveAsync("""{"phone":"0044 (0)20 7946-0001","email":"grace@navy.example"}""");

        var grace = await OnlyLeadFromAsync(The.Zap);
        (grace.Phone, grace.Email).ShouldBe(("+442079460001", "grace@navy.example"));
        (await MergesAsync()).ShouldBe([LeadMergeKind.NewPerson, LeadMergeKind.SamePhone]);
    }

    [Fact]
    public async Task That_share_a_phone_are_kept_apart_for_a_human()
    {
        await ArriveAsync("""{"phone":"+44 20 7946 0001","email":"grace@navy.example"}""");
        await ArriveAsync("""{"phone":"+44 20 7946 0001","email":"vincent@navy.example"}""");

        (await LeadsFromAsync(The.Zap)).Count.ShouldBe(2);
        (await MergesAsync()).ShouldBe([LeadMergeKind.NewPerson, LeadMergeKind.PossibleDuplicate]);
    }

    [Fact]
    public async Task Keep_what_is_known_of_them_and_the_receipt_tells_what_differs()
    {
        await ArriveAsync("""{"name":"Grace Hopper","email":"grace@navy.example","company":"Navy"}""");
        await ArriveAsync("""{"name":"Amazing Grace","email":"grace@navy.example","company":"Univac","job":"Admiral"}""");

        var grace = await OnlyLeadFromAsync(The.Zap);
        (grace.FullName, grace.Company, grace.JobTitle).ShouldBe(("Grace Hopper", "Navy", "Admiral"));
        using var session = SignedInAs(The.Mia);
        var newest = (await Leads.GetReceiptsAsync(grace.Id)).Items[0];
        newest.Remarks.ShouldContain(remark => remark.Contains("Univac"));
        newest.Merge.ShouldNotStartWith("LeadMerge:");
    }

    [Fact]
    public async Task Typed_in_by_hand_are_recognised_too()
    {
        await ArriveAsync("""{"email":"ada@analytical.example","message":"Hello again"}""");

        (await LeadsFromAsync(The.Zap)).ShouldBeEmpty();
        using var session = SignedInAs(The.Mia);
        var ada = await Leads.GetAsync(The.AdaLead);
        (ada.SubmissionCount, ada.FirstName).ShouldBe((1, "Ada"));
        ada.CustomFields["message"].ShouldBe("Hello again");
        ada.Activities[0].ActivityType.ShouldBe(LeadActivityType.Submission);
    }

    [Fact]
    public async Task Of_the_neighbouring_workspace_are_strangers()
    {
        Guid contosos;
        CastSource zap;
        using (SignedInAs(The.Omar))
        {
            var source = await Sources.CreateAsync(new() { Name = "Zap", SourceType = LeadSourceType.Zapier });
            zap = new(source.Id, source.SourceType, source.WebhookSecret!, source.WebhookSecret);
            await DeliverAndDrainAsync(Sent.ByZapier(zap, """{"email":"ada@analytical.example"}"""));
            contosos = (await Leads.GetListAsync(new())).Items.ShouldHaveSingleItem().Id;
        }

        contosos.ShouldNotBe(The.AdaLead);
        using var inside = InWorkspace(The.Northwind);
        var hash = await ReadAsync(database => database.Set<Lead>().Where(lead => lead.Id == The.AdaLead).Select(lead => lead.EmailHash).SingleAsync());
        using var next = InWorkspace(The.Contoso);
        (await ReadAsync(database => database.Set<Lead>().Select(lead => lead.EmailHash).SingleAsync())).ShouldNotBe(hash);
    }

    [Fact]
    public async Task That_a_member_has_deleted_begin_anew()
    {
        await ArriveAsync("""{"email":"grace@navy.example"}""");
        var first = await OnlyLeadFromAsync(The.Zap);
        using (SignedInAs(The.Mia))
        {
            await Leads.DeleteAsync(first.Id);
        }

        await ArriveAsync("""{"email":"grace@navy.example","message":"Me again"}""");

        (await OnlyLeadFromAsync(The.Zap)).Id.ShouldNotBe(first.Id);
    }

    [Fact]
    public async Task Without_a_country_code_are_read_in_the_country_of_the_workspace()
    {
        await ArriveAsync("""{"phone":"0170 1234567"}""");
        using (InWorkspace(The.Northwind))
        {
            await Host.InScopeAsync(async services =>
            {
                await ((Core.Settings.ISettingManager)services.GetService(typeof(Core.Settings.ISettingManager))!).SetForCurrentTenantAsync(LeadSettings.Region, "DE");
                await ((DbContext)services.GetService(typeof(DbContext))!).SaveChangesAsync();
            });
        }

        await ArriveAsync("""{"phone":"0171 1234567"}""");

        (await LeadsFromAsync(The.Zap)).Select(lead => lead.Phone).ShouldBe(["0170 1234567", "+491711234567"]);
    }

    private Task<WebhookReply> ArriveAsync(string body) => DeliverAndDrainAsync(Sent.ByZapier(The.Zap, body));

    private async Task<List<LeadMergeKind>> MergesAsync()
    {
        using var inside = InWorkspace(The.Northwind);
        return await ReadAsync(database => database.Set<LeadSubmission>().OrderBy(submission => submission.Id).Select(submission => submission.Merge).ToListAsync());
    }
}

public sealed class Persons_on_SQLite(SqliteStage stage) : Persons(stage);

public sealed class Persons_on_PostgreSQL(PostgreSqlStage stage) : Persons(stage);
