using Caidence.Core.Authorization;
using Caidence.Core.Validation;
using Caidence.Data;

namespace Caidence.Leads.Analytics;

public abstract class Asking_for_figures(Stage stage) : LeadTest(stage)
{
    private ILeadAnalyticsAppService Analytics => Service<ILeadAnalyticsAppService>();

    [Fact]
    public async Task Tells_the_neighbour_of_their_own()
    {
        using var session = SignedInAs(The.Omar);

        (await Analytics.GetOverviewAsync(new())).Funnel.Captured.ShouldBe(0);
        (await Analytics.GetSourcesAsync(new())).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task Is_for_those_who_may()
    {
        using var session = SignedInAs(The.Cleo);

        await Should.ThrowAsync<AbpAuthorizationException>(() => Analytics.GetOverviewAsync(new()));
    }

    [Fact]
    public async Task Is_refused_where_it_makes_no_sense()
    {
        using var session = SignedInAs(The.Mia);

        await Should.ThrowAsync<AbpValidationException>(() => Analytics.GetTrendsAsync(new() { TimeZone = "Mars/Phobos" }));
        await Should.ThrowAsync<AbpValidationException>(() => Analytics.GetOverviewAsync(new() { From = Clock.Now.UtcDateTime, To = Clock.Now.UtcDateTime.AddDays(-1) }));
    }
}

public sealed class Asking_for_figures_on_SQLite(SqliteStage stage) : Asking_for_figures(stage);

public sealed class Asking_for_figures_on_PostgreSQL(PostgreSqlStage stage) : Asking_for_figures(stage);
