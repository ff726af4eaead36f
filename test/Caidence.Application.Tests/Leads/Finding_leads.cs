using Caidence.Core;
using Caidence.Core.Settings;
using Caidence.Data;
using Caidence.Leads.Sources;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Leads;

public abstract class Finding_leads(Stage stage) : LeadTest(stage)
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await DeliverAndDrainAsync(Sent.ByZapier(The.Zap, new { first_name = "Grace", last_name = "McKay-Hopper", email = "grace@navy.example", company = "Société Générale" }));
        await DeliverAndDrainAsync(Sent.ByZapier(The.MakeScenario, new { name = "李小龍", phone = "+1 650 253 0000", company = "Golden Harvest" }));
    }

    [Theory]
    [InlineData("GRACE@navy.example", "Grace")]
    [InlineData(" grace@NAVY.example ", "Grace")]
    [InlineData("+1 (650) 253-0000", "李小龍")]
    [InlineData("+44 20 7946 0958", "Ada")]
    [InlineData("gra", "Grace")]
    [InlineData("hopper grace", "Grace")]
    [InlineData("mck", "Grace")]
    [InlineData("societe", "Grace")]
    [InlineData("GOLDEN har", "李小龍")]
    [InlineData("李小", "李小龍")]
    [InlineData("lovel anal", "Ada")]
    public async Task Understands_addresses_numbers_and_beginnings_of_words(string typed, string firstName)
    {
        using var session = SignedInAs(The.Rita);

        (await Leads.GetListAsync(new() { Filter = typed })).Items.ShouldHaveSingleItem().FirstName.ShouldBe(firstName);
    }

    [Theory]
    [InlineData("g")]
    [InlineData("race")]
    [InlineData("grace lovelace")]
    [InlineData("nobody@navy.example")]
    [InlineData("0170 123456")]
    [InlineData("%")]
    public async Task Finds_nobody_by_what_is_nobodys(string typed)
    {
        using var session = SignedInAs(The.Mia);

        var found = await Leads.GetListAsync(new() { Filter = typed });

        (found.TotalCount, found.Items.Count).ShouldBe((0, 0));
    }

    [Theory]
    [InlineData("Groß")]
    [InlineData("gross mueller")]
    [InlineData("GROSS Müll")]
    [InlineData("strass")]
    [InlineData("straß")]
    public async Task Finds_umlauts_and_what_stands_for_them(string typed)
    {
        using var session = SignedInAs(The.Mia);
        await Leads.CreateAsync(new() { FirstName = "Jan", LastName = "Groß", Email = "jan@x.example", Company = "Mueller Strasse" });

        (await Leads.GetListAsync(new() { Filter = typed })).Items.ShouldHaveSingleItem().FirstName.ShouldBe("Jan");
    }

    [Fact]
    public async Task Finds_a_number_without_a_country_by_its_digits_also_when_the_workspace_has_one_later()
    {
        using var session = SignedInAs(The.Mia);
        await Leads.CreateAsync(new() { FirstName = "Jan", Email = "jan@x.example", Phone = "030 / 901-820" });

        (await NamesAsync(new() { Filter = "030 901820" })).ShouldBe(["Jan"]);
        (await NamesAsync(new() { Filter = "030901" })).ShouldBe(["Jan"]);
        await Host.InScopeAsync(async services =>
        {
            await services.GetRequiredService<ISettingManager>().SetForCurrentTenantAsync(LeadSettings.Region, "DE");
            await services.GetRequiredService<DbContext>().SaveChangesAsync();
        });
        await Leads.CreateAsync(new() { FirstName = "Jana", Email = "jana@x.example", Phone = "030 901821" });
        (await NamesAsync(new() { Filter = "030 901820" })).ShouldBe(["Jan"]);
        (await NamesAsync(new() { Filter = "+49 30 901821" })).ShouldBe(["Jana"]);
    }

    [Fact]
    public async Task Forgets_the_words_of_a_name_that_changed()
    {
        using var session = SignedInAs(The.Mia);
        await Leads.UpdateAsync(The.AdaLead, new() { LastName = "King" });

        (await Leads.GetListAsync(new() { Filter = "lovelace" })).TotalCount.ShouldBe(0);
        (await Leads.GetListAsync(new() { Filter = "king" })).TotalCount.ShouldBe(1);
    }

    [Fact]
    public async Task Narrows_by_everything_together()
    {
        using var session = SignedInAs(The.Mia);
        await Leads.UpdateAsync(The.AdaLead, new() { Status = LeadStatus.Qualified, AssignedToId = The.Max });

        (await NamesAsync(new() { Status = LeadStatus.Qualified })).ShouldBe(["Ada"]);
        (await NamesAsync(new() { AssignedToId = The.Max })).ShouldBe(["Ada"]);
        (await NamesAsync(new() { Unassigned = true })).ShouldBe(["李小龍", "Grace"]);
        (await NamesAsync(new() { SourceId = The.Zap })).ShouldBe(["Grace"]);
        (await NamesAsync(new() { SourcePlatform = LeadSourceType.Make })).ShouldBe(["李小龍"]);
        (await NamesAsync(new() { SourcePlatform = LeadSourceType.Manual })).ShouldBe(["Ada"]);
        (await NamesAsync(new() { CapturedFrom = Hosting.TestClock.Start.UtcDateTime })).ShouldBe(["李小龍", "Grace"]);
        (await NamesAsync(new() { CapturedTo = Hosting.TestClock.Start.UtcDateTime })).ShouldBe(["Ada"]);
        (await NamesAsync(new() { Status = LeadStatus.Qualified, Unassigned = true })).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(null, "李小龍 Grace Ada")]
    [InlineData("capturedAt", "Ada Grace 李小龍")]
    [InlineData("CreatedAt DESC", "李小龍 Grace Ada")]
    [InlineData("sourcePlatform", "李小龍 Ada Grace")]
    [InlineData("sourcePlatform desc", "Grace Ada 李小龍")]
    [InlineData("score desc", null)]
    [InlineData("status", null)]
    [InlineData("updatedAt desc", null)]
    public async Task Sorts_by_what_it_offers(string? sorting, string? names)
    {
        using var session = SignedInAs(The.Mia);

        var sorted = await NamesAsync(new() { Sorting = sorting });

        sorted.Count.ShouldBe(3);
        if (names is not null)
        {
            sorted.ShouldBe(names.Split(' '));
        }
    }

    [Theory]
    [InlineData("email")]
    [InlineData("0")]
    [InlineData("capturedAt sideways")]
    [InlineData("capturedAt; DROP TABLE AppLeads")]
    public async Task Sorts_by_nothing_else(string sorting)
    {
        using var session = SignedInAs(The.Mia);

        (await Should.ThrowAsync<BusinessException>(() => Leads.GetListAsync(new() { Sorting = sorting }))).Code.ShouldBe(Core.Domain.Repositories.SortOrder.CannotSort);
    }

    [Fact]
    public async Task Sorts_by_one_field()
    {
        using var session = SignedInAs(The.Mia);

        (await Should.ThrowAsync<BusinessException>(() => Leads.GetListAsync(new() { Sorting = "status, capturedAt" }))).Code.ShouldBe(Core.Domain.Repositories.SortOrder.SortsByOne);
        (await Should.ThrowAsync<BusinessException>(() => Leads.GetPageAsync(new() { Sorting = "status, capturedAt" }))).Code.ShouldBe(Core.Domain.Repositories.SortOrder.SortsByOne);
    }

    [Fact]
    public async Task Gives_pages()
    {
        using var session = SignedInAs(The.Mia);

        var second = await Leads.GetListAsync(new() { SkipCount = 2, MaxResultCount = 2 });

        (second.TotalCount, second.Items.ShouldHaveSingleItem().FirstName).ShouldBe((3L, "Ada"));
    }

    [Fact]
    public async Task Shows_the_neighbour_nobody()
    {
        using var session = SignedInAs(The.Omar);

        (await Leads.GetListAsync(new())).TotalCount.ShouldBe(0);
        (await Leads.GetListAsync(new() { Filter = "grace@navy.example" })).TotalCount.ShouldBe(0);
        (await Leads.GetListAsync(new() { Filter = "gra", SourceId = The.Zap, IncludeTests = true })).TotalCount.ShouldBe(0);
    }

    private async Task<List<string?>> NamesAsync(GetLeadsInput input) => [.. (await Leads.GetListAsync(input)).Items.Select(lead => lead.FirstName)];
}

public sealed class Finding_leads_on_SQLite(SqliteStage stage) : Finding_leads(stage);

public sealed class Finding_leads_on_PostgreSQL(PostgreSqlStage stage) : Finding_leads(stage);
