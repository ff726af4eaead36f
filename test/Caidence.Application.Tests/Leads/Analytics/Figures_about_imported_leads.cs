using Caidence.Data;
using Caidence.Leads.Import;
using Caidence.Leads.Sources;

namespace Caidence.Leads.Analytics;

/// <summary>Leads that came from no source are told apart by the way they came.</summary>
public abstract class Figures_about_imported_leads(Stage stage) : ImportTest(stage)
{
    [Fact]
    public async Task Say_that_they_were_imported()
    {
        using var session = SignedInAs(The.Mia);
        var before = (await Leads.GetListAsync(new() { SourcePlatform = LeadSourceType.Manual })).TotalCount;
        await ImportAsync("email\nada@example.com\ngrace@example.com\nhedy@example.com\n");
        await Leads.CreateAsync(new() { Email = "konrad@example.com" });

        var sources = (await Service<ILeadAnalyticsAppService>().GetSourcesAsync(new())).Items;

        sources.Select(group => (group.Key, group.Name, (long)group.Captured)).ShouldBe([("csv", null, 3), ("manual", null, 1 + before)]);
    }
}

public sealed class Figures_about_imported_leads_on_SQLite(SqliteStage stage) : Figures_about_imported_leads(stage);

public sealed class Figures_about_imported_leads_on_PostgreSQL(PostgreSqlStage stage) : Figures_about_imported_leads(stage);
