using Caidence.Auditing;
using Caidence.Brands;
using Caidence.Core;
using Caidence.Core.Domain.Entities;
using Caidence.Data;
using Caidence.Identity;
using Caidence.Leads;
using Caidence.Leads.Analytics;
using Caidence.Leads.Export;
using Caidence.Leads.Import;
using Caidence.Leads.Ingestion;
using Caidence.Leads.Sources;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Members;

public abstract class People_limited_to_brands(Stage stage) : LeadTest(stage)
{
    private Guid _acme;
    private Guid _globex;
    private CastSource _acmeShop = null!;
    private CastSource _globexShop = null!;
    private Guid _ann;
    private Guid _gus;

    private IBrandsAppService Brands => Service<IBrandsAppService>();

    /// <summary>Manages Acme and sees nothing else.</summary>
    private Person Bea => The.Bea with { Brands = [_acme] };

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        using var session = SignedInAs(The.Mia);
        _acme = (await Brands.CreateAsync(new() { Name = "Acme" })).Id;
        _globex = (await Brands.CreateAsync(new() { Name = "Globex" })).Id;
        _acmeShop = await ConnectAsync("Acme shop", _acme);
        _globexShop = await ConnectAsync("Globex shop", _globex);
        await Service<IMembersAppService>().ChangeBrandsAsync(The.Bea, new() { BrandIds = [_acme] });
        _ann = await ArriveAsync(_acmeShop, "ann@people.example");
        _gus = await ArriveAsync(_globexShop, "gus@people.example");
    }

    [Fact]
    public async Task See_their_brands_and_no_other()
    {
        using var session = SignedInAs(Bea);

        var brands = await Brands.GetListAsync(new());
        (brands.TotalCount, brands.Items.Single().Id).ShouldBe((1, _acme));
        await Should.ThrowAsync<EntityNotFoundException>(() => Brands.GetAsync(_globex));
        await Should.ThrowAsync<EntityNotFoundException>(() => Brands.UpdateAsync(_globex, new() { Name = "Mine" }));
    }

    [Fact]
    public async Task See_the_sources_of_their_brands_and_no_other()
    {
        using var session = SignedInAs(Bea);

        (await Sources.GetListAsync(new())).Items.ShouldHaveSingleItem().Id.ShouldBe(_acmeShop.Id);
        (await Sources.GetLookupAsync(new())).Items.ShouldHaveSingleItem().Id.ShouldBe(_acmeShop.Id);
        foreach (var hidden in new Guid[] { _globexShop, The.Shop })
        {
            await Should.ThrowAsync<EntityNotFoundException>(() => Sources.GetAsync(hidden));
            await Should.ThrowAsync<EntityNotFoundException>(() => Sources.GetDeliveriesAsync(hidden, new()));
            await Should.ThrowAsync<EntityNotFoundException>(() => Sources.RotateSecretAsync(hidden, new()));
        }
    }

    [Fact]
    public async Task See_the_leads_of_their_brands_in_every_list_and_count()
    {
        using var session = SignedInAs(Bea);

        var list = await Leads.GetListAsync(new());
        (list.TotalCount, list.Items.Single().Id).ShouldBe((1, _ann));
        (await Leads.GetPageAsync(new())).Items.ShouldHaveSingleItem().Id.ShouldBe(_ann);
        (await Leads.GetListAsync(new() { Filter = "gus@people.example" })).TotalCount.ShouldBe(0);
        (await Leads.GetBoardAsync(new())).Columns.Sum(column => column.Count.Count).ShouldBe(1);
        (await Service<ILeadAnalyticsAppService>().GetOverviewAsync(new())).Funnel.Captured.ShouldBe(1);
        using var exported = new MemoryStream();
        await Service<ILeadExportsAppService>().ExportAsync(new(), exported, TestContext.Current.CancellationToken);
        var csv = System.Text.Encoding.UTF8.GetString(exported.ToArray());
        csv.ShouldContain("ann@people.example");
        csv.ShouldNotContain("gus@people.example");
    }

    [Fact]
    public async Task Find_nothing_where_another_brands_lead_is()
    {
        using var session = SignedInAs(Bea);

        foreach (var hidden in new[] { _gus, The.AdaLead })
        {
            await Should.ThrowAsync<EntityNotFoundException>(() => Leads.GetAsync(hidden));
            await Should.ThrowAsync<EntityNotFoundException>(() => Leads.UpdateAsync(hidden, new() { Notes = "mine" }));
            await Should.ThrowAsync<EntityNotFoundException>(() => Timeline.GetTimelineAsync(hidden, new()));
            await Should.ThrowAsync<EntityNotFoundException>(() => NextSteps.GetNextStepsAsync(hidden));
            await Should.ThrowAsync<EntityNotFoundException>(() => Consents.GetConsentsAsync(hidden));
            await Should.ThrowAsync<EntityNotFoundException>(() => Merges.GetDuplicatesAsync(hidden));
            (await Leads.ChangeStatusAsync(new() { LeadIds = [hidden], Status = LeadStatus.Lost })).ChangedCount.ShouldBe(0);
        }
    }

    [Fact]
    public async Task Make_what_belongs_to_their_brand()
    {
        using var session = SignedInAs(Bea);

        (await Leads.CreateAsync(new() { Email = "new@people.example" })).BrandId.ShouldBe(_acme);
        (await Sources.CreateAsync(new() { Name = "Another", SourceType = LeadSourceType.Webhook })).BrandId.ShouldBe(_acme);
    }

    [Fact]
    public async Task Of_several_say_by_the_source_which_one_they_mean()
    {
        using var session = SignedInAs(The.Bea with { Brands = [_acme, _globex] });

        (await Should.ThrowAsync<BusinessException>(() => Leads.CreateAsync(new() { Email = "new@people.example" }))).Code.ShouldBe(CaidenceErrorCodes.Brands.OutOfReach);
    }

    [Fact]
    public async Task Make_nobody_a_second_lead_and_learn_nothing_of_the_first()
    {
        using var session = SignedInAs(Bea);

        var refusal = await Should.ThrowAsync<BusinessException>(() => Leads.CreateAsync(new() { Email = "gus@people.example" }));

        refusal.Code.ShouldBe(CaidenceErrorCodes.Leads.SamePersonExists);
        refusal.Data.Contains("LeadId").ShouldBeFalse();
    }

    [Fact]
    public async Task Are_told_of_their_brands_only()
    {
        Host.Messages.Sent.Where(message => message.Name == "lead.created").Select(message => message.PartId).ShouldBe([_acme, _globex]);

        using var session = SignedInAs(Bea);
        (await Bell.GetListAsync(new())).Items.ShouldHaveSingleItem().Url.ShouldBe($"/leads/{_ann}");
    }

    [Fact]
    public async Task Are_handed_no_lead_that_they_would_not_see()
    {
        using var session = SignedInAs(The.Mia);

        await Leads.AssignAsync(new() { LeadIds = [_ann], AssignedToId = The.Bea });
        (await Should.ThrowAsync<BusinessException>(() => Leads.AssignAsync(new() { LeadIds = [_ann, _gus], AssignedToId = The.Bea }))).Code.ShouldBe(CaidenceErrorCodes.Leads.UnknownMember);
    }

    [Fact]
    public async Task Neither_import_into_the_whole_workspace_nor_read_its_log()
    {
        using var session = SignedInAs(Bea);
        using var file = new MemoryStream("email\nnew@people.example"u8.ToArray());

        (await Should.ThrowAsync<BusinessException>(() => Service<ILeadImportsAppService>().UploadAsync(new() { FileName = "x.csv" }, file))).Code.ShouldBe(CaidenceErrorCodes.Brands.WholeWorkspaceOnly);
        using var manager = SignedInAs(Bea with { Role = CaidenceRoles.AgencyManager });
        (await Should.ThrowAsync<BusinessException>(() => Service<IAuditLogsAppService>().GetListAsync(new()))).Code.ShouldBe(CaidenceErrorCodes.Brands.WholeWorkspaceOnly);
        (await Should.ThrowAsync<BusinessException>(() => Brands.CreateAsync(new() { Name = "Initech" }))).Code.ShouldBe(CaidenceErrorCodes.Brands.WholeWorkspaceOnly);
    }

    [Fact]
    public async Task Limited_to_brands_that_are_gone_see_nothing_rather_than_all()
    {
        using (SignedInAs(The.Mia))
        {
            await Brands.DeleteAsync(_acme);
        }

        using var session = SignedInAs(The.Bea with { Brands = [] });

        (await Leads.GetListAsync(new())).TotalCount.ShouldBe(0);
        (await Sources.GetListAsync(new())).TotalCount.ShouldBe(0);
    }

    [Fact]
    public async Task Cost_those_who_see_all_nothing()
    {
        using var session = SignedInAs(The.Mia);
        var unlimited = await SqlAsync();
        using var limited = SignedInAs(Bea);

        unlimited.ShouldNotContain("BrandId");
        unlimited.ShouldNotContain("ef_filter__BrandLimit");
        (await SqlAsync()).ShouldContain("BrandId\" ");

        Task<string> SqlAsync() => ReadAsync(database => Task.FromResult(
            database.Set<Lead>().OrderBy(lead => lead.CapturedAt).Select(lead => lead.Id).ToQueryString()));
    }

    private async Task<CastSource> ConnectAsync(string name, Guid brand)
    {
        var source = await Sources.CreateAsync(new() { Name = name, SourceType = LeadSourceType.Zapier, BrandId = brand });
        return new(source.Id, LeadSourceType.Zapier, source.WebhookUrl!.Split('/')[^1], source.WebhookSecret);
    }

    private async Task<Guid> ArriveAsync(CastSource source, string email)
    {
        await DeliverAndDrainAsync(Sent.ByZapier(source, $$"""{"email":"{{email}}"}"""));
        return (await LeadsFromAsync(source)).ShouldHaveSingleItem().Id;
    }
}

public sealed class People_limited_to_brands_on_SQLite(SqliteStage stage) : People_limited_to_brands(stage);

public sealed class People_limited_to_brands_on_PostgreSQL(PostgreSqlStage stage) : People_limited_to_brands(stage);
