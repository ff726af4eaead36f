using Caidence.Core;
using Caidence.Core.Authorization;
using Caidence.Core.Domain.Entities;
using Caidence.Core.Features;
using Caidence.Core.Validation;
using Caidence.Data;
using Caidence.Identity;
using Caidence.Leads.Sources;

namespace Caidence.Features;

public abstract class Features_of_a_workspace(Stage stage) : IdentityTest(stage)
{
    private IFeatureAppService Features => Service<IFeatureAppService>();

    [Fact]
    public async Task Are_the_defaults_until_the_platform_says_otherwise()
    {
        var before = await FindAsync(CaidenceFeatures.MaxPeople);
        await SetAsync(CaidenceFeatures.MaxPeople, "25");
        var after = await FindAsync(CaidenceFeatures.MaxPeople);
        await SetAsync(CaidenceFeatures.MaxPeople, "0");

        (before.Value, before.Provider.Name, before.DisplayName).ShouldBe(("0", "D", "People"));
        (after.Value, after.Provider).ShouldBe(("25", new("T", The.Northwind.Id.ToString())));
        (await FindAsync(CaidenceFeatures.MaxPeople)).Provider.Name.ShouldBe("D");
    }

    [Fact]
    public async Task Say_which_control_shows_them()
    {
        var number = (await FindAsync(CaidenceFeatures.MaxPeople)).ValueType;
        var toggle = (await FindAsync(CaidenceFeatures.OwnMailServer)).ValueType;

        (number.Name, number.Validator.Name, number.Validator.Properties["MinValue"]).ShouldBe(("FreeTextStringValueType", "NUMERIC", 0));
        (toggle.Name, toggle.Validator.Name).ShouldBe(("ToggleStringValueType", "BOOLEAN"));
    }

    [Fact]
    public async Task Are_each_workspaces_own()
    {
        await SetAsync(CaidenceFeatures.MaxPeople, "25");

        (await FindAsync(CaidenceFeatures.MaxPeople, The.Contoso)).Value.ShouldBe("0");
        (await FindAsync(CaidenceFeatures.MaxPeople, workspace: null)).Value.ShouldBe("0");
    }

    [Fact]
    public async Task Go_back_to_the_defaults()
    {
        await SetAsync(CaidenceFeatures.OwnMailServer, "false");

        using var session = SignedInAs(The.Hana);
        await Features.DeleteAsync("T", The.Northwind.Id.ToString());

        (await FindAsync(CaidenceFeatures.OwnMailServer)).Value.ShouldBe("true");
    }

    [Theory]
    [InlineData(CaidenceFeatures.MaxPeople, "many")]
    [InlineData(CaidenceFeatures.MaxPeople, "-1")]
    [InlineData(CaidenceFeatures.OwnMailServer, "yes")]
    [InlineData("Caidence.Unicorns", "true")]
    public Task Take_no_other_values(string name, string value) => Should.ThrowAsync<AbpValidationException>(() => SetAsync(name, value));

    [Fact]
    public async Task Are_for_the_platform_to_give()
    {
        using (SignedInAs(The.Mia))
        {
            await Should.ThrowAsync<AbpAuthorizationException>(() => Features.GetAsync("T", null));
            await Should.ThrowAsync<AbpAuthorizationException>(() => Features.UpdateAsync("T", The.Northwind.Id.ToString(), new()));
        }

        using var session = SignedInAs(The.Hana);
        await Should.ThrowAsync<AbpValidationException>(() => Features.GetAsync("E", "gold"));
        await Should.ThrowAsync<EntityNotFoundException>(() => Features.GetAsync("T", Guid.Empty.ToString()));
        await Should.ThrowAsync<EntityNotFoundException>(() => Features.GetAsync("T", "nobody"));
    }

    [Fact]
    public async Task Limit_how_many_people_there_are()
    {
        using (SignedInAs(The.Mia))
        {
            await SetAsync(CaidenceFeatures.MaxPeople, $"{(await Users.GetListAsync(new())).TotalCount + 1}");
        }

        await HireAsync("last");

        var refusal = await Should.ThrowAsync<BusinessException>(() => HireAsync("one-too-many"));
        refusal.Code.ShouldBe(FeatureCheckerExtensions.LimitReached);
    }

    [Fact]
    public async Task Limit_how_many_lead_sources_there_are()
    {
        await SetAsync(CaidenceFeatures.MaxLeadSources, "1");

        using var session = SignedInAs(The.Mia);
        var refusal = await Should.ThrowAsync<BusinessException>(
            () => Service<ILeadSourcesAppService>().CreateAsync(new() { Name = "One too many", SourceType = LeadSourceType.Webhook }));
        refusal.Code.ShouldBe(FeatureCheckerExtensions.LimitReached);
    }

    private async Task SetAsync(string name, string? value)
    {
        using var session = SignedInAs(The.Hana);
        await Features.UpdateAsync("T", The.Northwind.Id.ToString(), new() { Features = [new() { Name = name, Value = value }] });
    }

    private Task<FeatureDto> FindAsync(string name) => FindAsync(name, The.Northwind);

    private async Task<FeatureDto> FindAsync(string name, CastWorkspace? workspace)
    {
        using var session = SignedInAs(The.Hana);
        var list = await Features.GetAsync("T", workspace?.Id.ToString());
        return list.Groups.ShouldHaveSingleItem().Features.Single(feature => feature.Name == name);
    }
}

public sealed class Features_of_a_workspace_on_SQLite(SqliteStage stage) : Features_of_a_workspace(stage);

public sealed class Features_of_a_workspace_on_PostgreSQL(PostgreSqlStage stage) : Features_of_a_workspace(stage);
