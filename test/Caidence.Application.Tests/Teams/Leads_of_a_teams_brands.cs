using Caidence.Brands;
using Caidence.Core;
using Caidence.Data;
using Caidence.Leads;
using Caidence.Leads.Ingestion;
using Caidence.Leads.Sources;
using Caidence.Members;

namespace Caidence.Teams;

public abstract class Leads_of_a_teams_brands(Stage stage) : LeadTest(stage)
{
    [Fact]
    public async Task Are_handed_to_its_people()
    {
        using var session = SignedInAs(The.Mia);
        var acme = (await Service<IBrandsAppService>().CreateAsync(new() { Name = "Acme" })).Id;
        var globex = (await Service<IBrandsAppService>().CreateAsync(new() { Name = "Globex" })).Id;
        await Service<IMembersAppService>().ChangeBrandsAsync(The.Bea, new() { BrandIds = [acme] });
        var source = await Sources.CreateAsync(new() { Name = "Globex shop", SourceType = LeadSourceType.Zapier, BrandId = globex });
        var shop = new CastSource(source.Id, LeadSourceType.Zapier, source.WebhookUrl!.Split('/')[^1], source.WebhookSecret);
        await DeliverAndDrainAsync(Sent.ByZapier(shop, """{"email":"gus@people.example"}"""));
        var gus = (await LeadsFromAsync(shop)).ShouldHaveSingleItem().Id;
        (await Should.ThrowAsync<BusinessException>(() => Leads.AssignAsync(new() { LeadIds = [gus], AssignedToId = The.Bea }))).Code.ShouldBe(CaidenceErrorCodes.Leads.UnknownMember);

        await Service<ITeamsAppService>().CreateAsync(new() { Name = "Shift", MemberIds = [The.Bea], BrandIds = [globex] });

        (await Leads.AssignAsync(new() { LeadIds = [gus], AssignedToId = The.Bea })).ChangedCount.ShouldBe(1);
    }
}

public sealed class Leads_of_a_teams_brands_on_SQLite(SqliteStage stage) : Leads_of_a_teams_brands(stage);

public sealed class Leads_of_a_teams_brands_on_PostgreSQL(PostgreSqlStage stage) : Leads_of_a_teams_brands(stage);
