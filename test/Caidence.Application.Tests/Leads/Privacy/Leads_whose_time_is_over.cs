using Caidence.Data;
using Caidence.WorkspaceSettings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Leads.Privacy;

public abstract class Leads_whose_time_is_over(Stage stage) : LeadTest(stage)
{
    [Fact]
    public async Task Stay_where_nobody_has_decided_otherwise()
    {
        await PassAsync(TimeSpan.FromDays(3_000));

        (await AllAsync()).ShouldBe([The.AdaLead]);
    }

    [Fact]
    public async Task Are_erased_where_a_workspace_has_decided_so()
    {
        await DecideAsync(months: 6);
        await PassAsync(TimeSpan.FromDays(170));
        (await AllAsync()).ShouldBe([The.AdaLead]);

        await PassAsync(TimeSpan.FromDays(20));

        (await AllAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Are_not_those_that_somebody_has_worked_on()
    {
        await DecideAsync(months: 6);
        await PassAsync(TimeSpan.FromDays(170));
        using (SignedInAs(The.Mia))
        {
            await Leads.AddActivityAsync(The.AdaLead, new() { Description = "Spoke again" });
        }

        await PassAsync(TimeSpan.FromDays(20));

        (await AllAsync()).ShouldBe([The.AdaLead]);
    }

    [Fact]
    public async Task Leave_the_trash_after_a_month()
    {
        using (SignedInAs(The.Mia))
        {
            await Leads.DeleteAsync(The.AdaLead);
        }

        await PassAsync(TimeSpan.FromDays(29));
        (await AllAsync()).ShouldBe([The.AdaLead]);

        await PassAsync(TimeSpan.FromDays(2));

        (await AllAsync()).ShouldBeEmpty();
    }

    private async Task DecideAsync(int months)
    {
        using var session = SignedInAs(The.Mia);
        (await Service<IWorkspaceSettingsAppService>().UpdateAsync(new() { LeadRetentionMonths = months })).LeadRetentionMonths.ShouldBe(months);
    }

    private Task PassAsync(TimeSpan time)
    {
        Clock.Advance(time);
        return Host.InScopeAsync(services => services.GetRequiredService<LeadRetentionWorker>().DoWorkAsync(CancellationToken.None));
    }

    private async Task<List<Guid>> AllAsync()
    {
        using var inside = InWorkspace(The.Northwind);
        return await ReadAsync(database => database.Set<Lead>().IgnoreQueryFilters([Core.EntityFrameworkCore.DataFilters.SoftDelete]).Select(lead => lead.Id).ToListAsync());
    }
}

public sealed class Leads_whose_time_is_over_on_SQLite(SqliteStage stage) : Leads_whose_time_is_over(stage);

public sealed class Leads_whose_time_is_over_on_PostgreSQL(PostgreSqlStage stage) : Leads_whose_time_is_over(stage);
