using Caidence.Core.Domain.Entities;
using Caidence.Data;

namespace Caidence.Leads;

public abstract class Assigning_a_lead(Stage stage) : CaidenceTestBase(stage)
{
    private ILeadsAppService Leads => Service<ILeadsAppService>();

    [Fact]
    public async Task Records_who_took_it()
    {
        using var session = SignedInAs(The.Mia);

        await Leads.AssignAsync(new() { LeadIds = [The.AdaLead], AssignedToId = The.Max });

        var ada = await Leads.GetAsync(The.AdaLead);
        ada.AssignedToId.ShouldBe(The.Max.Id);
        ada.AssignedToName.ShouldBe("Max Holm");
        ada.Activities[0].ActivityType.ShouldBe(LeadActivityType.Assignment);
    }

    [Fact]
    public async Task Is_impossible_from_the_neighbouring_workspace()
    {
        using var session = SignedInAs(The.Omar);

        var result = await Leads.AssignAsync(new() { LeadIds = [The.AdaLead], AssignedToId = The.Omar });

        result.ChangedCount.ShouldBe(0);
        await Should.ThrowAsync<EntityNotFoundException>(() => Leads.GetAsync(The.AdaLead));
    }
}

public sealed class Assigning_a_lead_on_SQLite(SqliteStage stage) : Assigning_a_lead(stage);

public sealed class Assigning_a_lead_on_PostgreSQL(PostgreSqlStage stage) : Assigning_a_lead(stage);
