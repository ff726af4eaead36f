using Caidence.Brands;
using Caidence.Core;
using Caidence.Core.Authorization;
using Caidence.Core.Data;
using Caidence.Core.Domain.Entities;
using Caidence.Core.Features;
using Caidence.Data;
using Caidence.Features;
using Caidence.Identity;
using Caidence.Tenants.Plans;

namespace Caidence.Tenants;

public abstract class Plans_of_workspaces(Stage stage) : IdentityTest(stage)
{
    // Files of other tests would be counted too.
    private readonly string _data = Path.Combine(Path.GetTempPath(), $"caidence-plans-{Guid.CreateVersion7():N}");

    protected override Dictionary<string, string?> Settings => new() { ["CAIDENCE_DATA"] = _data };

    private IPlanAppService Plans => Service<IPlanAppService>();

    private IBrandsAppService Brands => Service<IBrandsAppService>();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (Directory.Exists(_data))
        {
            Directory.Delete(_data, recursive: true);
        }
    }

    [Fact]
    public async Task Are_kept_with_every_feature_there_is()
    {
        using var session = SignedInAs(The.Hana);
        var studio = await MakeAsync("Studio", (CaidenceFeatures.MaxBrands, "5"), (CaidenceFeatures.OwnMailServer, "false"));

        var read = await Plans.GetAsync(studio.Id);
        (read.Name, read.Features[CaidenceFeatures.MaxBrands], read.Features[CaidenceFeatures.OwnMailServer]).ShouldBe(("Studio", "5", "false"));
        read.Features[CaidenceFeatures.MaxStorageMegabytes].ShouldBe("0");
        (await Plans.GetListAsync(new())).Items.ShouldHaveSingleItem().WorkspaceCount.ShouldBe(0);
    }

    [Fact]
    public async Task Are_changed_by_whoever_saw_their_latest_state()
    {
        using var session = SignedInAs(The.Hana);
        var studio = await MakeAsync("Studio");
        await MakeAsync("Solo");
        await Plans.UpdateAsync(studio.Id, new() { Name = "Studio Plus", ConcurrencyStamp = studio.ConcurrencyStamp });

        await Should.ThrowAsync<AbpDbConcurrencyException>(() => Plans.UpdateAsync(studio.Id, new() { Name = "S", ConcurrencyStamp = studio.ConcurrencyStamp }));
        (await Should.ThrowAsync<BusinessException>(() => Plans.UpdateAsync(studio.Id, new() { Name = "solo" }))).Code.ShouldBe(CaidenceErrorCodes.Plans.DuplicateName);
    }

    [Theory]
    [InlineData(CaidenceFeatures.MaxBrands, "-1")]
    [InlineData(CaidenceFeatures.MaxBrands, "a few")]
    [InlineData(CaidenceFeatures.OwnMailServer, "perhaps")]
    [InlineData("Caidence.Unicorns", "1")]
    public async Task Take_no_other_values(string feature, string value)
    {
        using var session = SignedInAs(The.Hana);

        (await FieldOfRefusalAsync(() => MakeAsync("Studio", (feature, value)))).ShouldBe($"features.{feature}");
    }

    [Fact]
    public async Task Limit_their_workspaces_at_the_next_call_and_nobody_else()
    {
        await PutNorthwindOnAsync((CaidenceFeatures.MaxBrands, "1"));

        using (SignedInAs(The.Mia))
        {
            await Brands.CreateAsync(new() { Name = "Acme" });
            (await Should.ThrowAsync<BusinessException>(() => Brands.CreateAsync(new() { Name = "Globex" }))).Code.ShouldBe(FeatureCheckerExtensions.LimitReached);
        }

        using var neighbour = SignedInAs(The.Omar);
        await Brands.CreateAsync(new() { Name = "Acme" });
        await Brands.CreateAsync(new() { Name = "Globex" });
    }

    [Fact]
    public async Task Are_overruled_by_what_a_workspace_was_given_itself()
    {
        await PutNorthwindOnAsync((CaidenceFeatures.MaxBrands, "1"));
        await GiveNorthwindAsync(CaidenceFeatures.MaxBrands, "0");

        (await FeatureAsync(CaidenceFeatures.MaxBrands)).ShouldBe(("0", "T"));
        await GiveNorthwindAsync(CaidenceFeatures.MaxBrands, "1");
        (await FeatureAsync(CaidenceFeatures.MaxBrands)).ShouldBe(("1", "E"));
    }

    [Fact]
    public async Task Limit_what_files_fill()
    {
        await PutNorthwindOnAsync((CaidenceFeatures.MaxStorageMegabytes, "1"));
        using var session = SignedInAs(The.Mia);
        var acme = await Brands.CreateAsync(new() { Name = "Acme" });
        await Brands.SetLogoAsync(acme.Id, Picture(kilobytes: 700));

        (await Should.ThrowAsync<BusinessException>(() => Brands.SetLogoAsync(acme.Id, Picture(kilobytes: 700)))).Code.ShouldBe(CaidenceErrorCodes.Plans.StorageFull);
    }

    [Fact]
    public async Task Are_shown_to_their_owner_with_what_is_used()
    {
        await PutNorthwindOnAsync((CaidenceFeatures.MaxBrands, "5"), (CaidenceFeatures.MaxPeople, "30"), (CaidenceFeatures.OwnMailServer, "false"));
        using var session = SignedInAs(The.Mia);
        await Brands.CreateAsync(new() { Name = "Acme" });

        var plan = await Service<IWorkspacePlanAppService>().GetAsync();

        plan.Name.ShouldBe("Studio");
        Use(plan.Limits, CaidenceFeatures.MaxBrands).ShouldBe("1 of 5");
        Use(plan.Limits, CaidenceFeatures.MaxPeople).ShouldBe($"{(await Users.GetListAsync(new())).TotalCount} of 30");
        Use(plan.Limits, CaidenceFeatures.MaxStorageMegabytes).ShouldBe("0 of any");
        plan.Included.Single(feature => feature.Name == CaidenceFeatures.OwnMailServer).IsIncluded.ShouldBeFalse();
    }

    [Fact]
    public async Task Are_shown_to_the_platform_beside_the_workspaces()
    {
        await PutNorthwindOnAsync((CaidenceFeatures.MaxBrands, "5"));
        using var session = SignedInAs(The.Hana);

        var list = (await Tenants.GetListAsync(new() { IncludeUse = true })).Items;

        var northwind = list.Single(tenant => tenant.Id == The.Northwind.Id);
        northwind.PlanName.ShouldBe("Studio");
        Use(northwind.Use!, CaidenceFeatures.MaxBrands).ShouldBe("0 of 5");
        var contoso = list.Single(tenant => tenant.Id == The.Contoso.Id);
        contoso.PlanName.ShouldBeNull();
        Use(contoso.Use!, CaidenceFeatures.MaxPeople).ShouldBe("1 of any");
    }

    [Fact]
    public async Task Are_deleted_only_when_no_workspace_is_on_them()
    {
        var studio = await PutNorthwindOnAsync();
        using var session = SignedInAs(The.Hana);

        var refusal = await Should.ThrowAsync<BusinessException>(() => Plans.DeleteAsync(studio.Id));
        await Service<ITenantPlanAppService>().ChangeAsync(The.Northwind.Id, new());
        await Plans.DeleteAsync(studio.Id);

        refusal.Code.ShouldBe(CaidenceErrorCodes.Plans.InUse);
        await Should.ThrowAsync<EntityNotFoundException>(() => Service<ITenantPlanAppService>().ChangeAsync(The.Northwind.Id, new() { PlanId = studio.Id }));
    }

    [Fact]
    public async Task Are_for_the_platform_to_make()
    {
        using var session = SignedInAs(The.Mia);

        await Should.ThrowAsync<AbpAuthorizationException>(() => Plans.GetListAsync(new()));
        await Should.ThrowAsync<AbpAuthorizationException>(() => MakeAsync("Free for all"));
        await Should.ThrowAsync<AbpAuthorizationException>(() => Service<ITenantPlanAppService>().ChangeAsync(The.Northwind.Id, new()));
    }

    private Task<PlanDto> MakeAsync(string name, params (string Feature, string Value)[] features) =>
        Plans.CreateAsync(new() { Name = name, Features = features.ToDictionary(feature => feature.Feature, feature => (string?)feature.Value) });

    private async Task<PlanDto> PutNorthwindOnAsync(params (string Feature, string Value)[] features)
    {
        using var session = SignedInAs(The.Hana);
        var plan = await MakeAsync("Studio", features);
        await Service<ITenantPlanAppService>().ChangeAsync(The.Northwind.Id, new() { PlanId = plan.Id });
        return plan;
    }

    private async Task GiveNorthwindAsync(string name, string value)
    {
        using var session = SignedInAs(The.Hana);
        await Service<IFeatureAppService>().UpdateAsync("T", The.Northwind.Id.ToString(), new() { Features = [new() { Name = name, Value = value }] });
    }

    private async Task<(string?, string)> FeatureAsync(string name)
    {
        using var session = SignedInAs(The.Hana);
        var groups = (await Service<IFeatureAppService>().GetAsync("T", The.Northwind.Id.ToString())).Groups;
        var feature = groups.SelectMany(group => group.Features).Single(feature => feature.Name == name);
        return (feature.Value, feature.Provider.Name);
    }

    private static string Use(IEnumerable<LimitUseDto> limits, string name)
    {
        var limit = limits.Single(limit => limit.Name == name);
        return limit.Limit is { } most ? $"{limit.Used} of {most}" : $"{limit.Used} of any";
    }

    private static MemoryStream Picture(int kilobytes)
    {
        var picture = new MemoryStream();
        picture.Write("GIF89a"u8);
        picture.SetLength(kilobytes * 1024);
        picture.Position = 0;
        return picture;
    }
}

public sealed class Plans_of_workspaces_on_SQLite(SqliteStage stage) : Plans_of_workspaces(stage);

public sealed class Plans_of_workspaces_on_PostgreSQL(PostgreSqlStage stage) : Plans_of_workspaces(stage);
