using Caidence.Core.Authorization;
using Caidence.Data;
using Caidence.Tenants;

namespace Caidence.Onboarding;

public abstract class Counting_first_steps(Stage stage) : CaidenceTestBase(stage)
{
    [Fact]
    public async Task Sums_up_all_workspaces_for_the_platform()
    {
        using (SignedInAs(The.Mia))
        {
            await Service<IOnboardingAppService>().CompleteStepAsync(1, new() { ProfileType = ProfileType.Agency });
            await Service<IOnboardingAppService>().CompleteStepAsync(2, new() { Agency = new() { Company = new() { Name = "Northwind" } } });
        }

        using (SignedInAs(The.Omar))
        {
            await Service<IOnboardingAppService>().CompleteStepAsync(1, new() { ProfileType = ProfileType.Agency });
        }

        using var session = SignedInAs(The.Hana);
        var agency = (await Service<IOnboardingAnalyticsAppService>().GetAsync(new())).Funnels.Single(funnel => funnel.Kind == ProfileType.Agency);

        agency.Started.ShouldBe(2);
        agency.Steps.Select(step => step.Reached).ShouldBe([2, 2, 1, 0, 0, 0]);
        agency.Steps.Select(step => step.Stayed).ShouldBe([0, 1, 1, 0, 0, 0]);
    }

    [Fact]
    public async Task Is_not_for_workspaces()
    {
        using var session = SignedInAs(The.Mia);

        await Should.ThrowAsync<AbpAuthorizationException>(() => Service<IOnboardingAnalyticsAppService>().GetAsync(new()));
    }
}

public sealed class Counting_first_steps_on_SQLite(SqliteStage stage) : Counting_first_steps(stage);

public sealed class Counting_first_steps_on_PostgreSQL(PostgreSqlStage stage) : Counting_first_steps(stage);
