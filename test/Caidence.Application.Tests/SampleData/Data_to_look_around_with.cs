using Caidence.Brands;
using Caidence.Core.Authorization;
using Caidence.Core.Settings;
using Caidence.Data;
using Caidence.Leads;
using Caidence.Leads.Merging;
using Caidence.Leads.Sources;
using Caidence.MultiTenancy;

namespace Caidence.SampleData;

public abstract class Data_to_look_around_with(Stage stage) : LeadTest(stage)
{
    private ISampleDataAppService Samples => Service<ISampleDataAppService>();

    private IBrandsAppService Brands => Service<IBrandsAppService>();

    [Fact]
    public async Task Is_a_brand_a_source_and_leads_with_a_history()
    {
        using var session = SignedInAs(The.Mia);
        var sample = await Samples.LoadAsync();

        (sample.IsLoaded, sample.LeadCount).ShouldBe((true, 6));
        (await Brands.GetAsync(sample.BrandId!.Value)).Name.ShouldBe("Fjordwear (sample)");
        var found = (await Service<ILeadsAppService>().GetListAsync(new() { MaxResultCount = 100 })).Items.Where(lead => lead.Email!.EndsWith("@sample.example")).ToList();
        found.Select(lead => lead.Status).Distinct().Count().ShouldBe(5);
    }

    [Fact]
    public async Task Speaks_the_language_of_the_workspace()
    {
        using (InWorkspace(The.Northwind))
        {
            await ReadAsync(async database =>
            {
                database.Add(new Setting(Guid.CreateVersion7(), The.Northwind, AbpSettings.DefaultLanguage, "de", "T", The.Northwind.Id.ToString()));
                return await database.SaveChangesAsync();
            });
        }

        using var session = SignedInAs(The.Mia);
        var sample = await Samples.LoadAsync();

        (await Brands.GetAsync(sample.BrandId!.Value)).Name.ShouldBe("Fjordwear (Beispiel)");
    }

    [Fact]
    public async Task Loads_once_however_often_it_is_asked_for()
    {
        using var session = SignedInAs(The.Mia);
        await Samples.LoadAsync();
        var once = await CountRowsAsync();
        await Samples.LoadAsync();

        (await CountRowsAsync()).ShouldBe(once);
    }

    [Fact]
    public async Task Leaves_every_table_as_it_was()
    {
        using var session = SignedInAs(The.Mia);
        var before = await CountRowsAsync();
        await Samples.LoadAsync();
        (await CountRowsAsync()).ShouldNotBe(before);

        await Samples.RemoveAsync();

        (await CountRowsAsync()).ShouldBe(before);
        (await Samples.GetAsync()).IsLoaded.ShouldBeFalse();
        (await Samples.LoadAsync()).LeadCount.ShouldBe(6);
    }

    [Fact]
    public async Task Leaves_what_people_made_themselves_and_what_that_stands_on()
    {
        using var session = SignedInAs(The.Mia);
        var sample = await Samples.LoadAsync();
        var source = (await Service<ILeadSourcesAppService>().GetListAsync(new() { MaxResultCount = 100 })).Items.Single(source => source.Name == "Trade fair list (sample)");
        var mine = await Service<ILeadsAppService>().CreateAsync(new() { Email = "grace@navy.example", SourceId = source.Id });

        await Samples.RemoveAsync();

        (await Service<ILeadsAppService>().GetAsync(mine.Id)).Email.ShouldBe("grace@navy.example");
        (await Service<ILeadSourcesAppService>().GetAsync(source.Id)).Name.ShouldBe("Trade fair list (sample)");
        (await Brands.GetAsync(sample.BrandId!.Value)).ShouldNotBeNull();
        (await Samples.GetAsync()).IsLoaded.ShouldBeFalse();
    }

    [Fact]
    public async Task Takes_nobody_along_who_was_merged_with_it()
    {
        using var session = SignedInAs(The.Mia);
        await Samples.LoadAsync();
        var lena = (await Service<ILeadsAppService>().GetListAsync(new() { Filter = "lena.fischer@sample.example" })).Items.ShouldHaveSingleItem();
        await Service<ILeadMergesAppService>().MergeAsync(lena.Id, new() { OtherId = The.AdaLead });

        await Samples.RemoveAsync();

        (await Service<ILeadsAppService>().GetAsync(The.AdaLead)).Id.ShouldBe(lena.Id);
    }

    [Fact]
    public async Task Is_for_owners_and_in_their_own_workspace_only()
    {
        using (SignedInAs(The.Max))
        {
            await Should.ThrowAsync<AbpAuthorizationException>(() => Samples.LoadAsync());
            await Should.ThrowAsync<AbpAuthorizationException>(() => Samples.RemoveAsync());
        }

        using (SignedInAs(The.Mia))
        {
            await Samples.LoadAsync();
        }

        using (SignedInAs(The.Omar))
        {
            (await Samples.GetAsync()).IsLoaded.ShouldBeFalse();
            await Samples.RemoveAsync();
        }

        using var session = SignedInAs(The.Mia);
        (await Samples.GetAsync()).LeadCount.ShouldBe(6);
    }

    // The audit log goes on telling what was done.
    private Task<string> CountRowsAsync() => ReadAsync(async database =>
    {
        var counts = new List<string>();
        foreach (var entity in TenantEntity.AllOf(database.Model).Where(entity => !entity.Name.StartsWith("Audit", StringComparison.Ordinal) && !entity.Name.StartsWith("Entity", StringComparison.Ordinal)))
        {
            counts.Add($"{entity.Name}: {(await entity.ReadAsync(database)).Count}");
        }

        return string.Join('\n', counts.Order(StringComparer.Ordinal));
    });
}

public sealed class Data_to_look_around_with_on_SQLite(SqliteStage stage) : Data_to_look_around_with(stage);

public sealed class Data_to_look_around_with_on_PostgreSQL(PostgreSqlStage stage) : Data_to_look_around_with(stage);
