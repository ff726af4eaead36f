using Caidence.Core;
using Caidence.Core.MultiTenancy;
using Caidence.Data;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.WhiteLabels;

public abstract class The_subdomain_of_a_workspace(Stage stage) : WhiteLabelTest(stage)
{
    private ITenantDomains Domains => Service<ITenantDomains>();

    [Fact]
    public async Task Finds_it()
    {
        var shown = await ShowAsync(subdomain: " Northwind-Studio ");

        (shown.Subdomain, shown.Address).ShouldBe(("northwind-studio", "https://northwind-studio.caidence.example"));
        (await Domains.FindAsync("northwind-studio"))!.Id.ShouldBe(The.Northwind.Id);
        (await Domains.FindAsync("contoso")).ShouldBeNull();
    }

    [Theory]
    [InlineData("a")]
    [InlineData("ab")]
    [InlineData("-studio")]
    [InlineData("studio-")]
    [InlineData("stu.dio")]
    [InlineData("stu_dio")]
    [InlineData("stu dio")]
    [InlineData("studio/evil")]
    [InlineData("ståle")]
    [InlineData("xn--stle-qoa")]
    public async Task Is_a_label_of_a_domain_name(string typed) =>
        (await Should.ThrowAsync<BusinessException>(() => ShowAsync(subdomain: typed))).Code.ShouldBe(CaidenceErrorCodes.Tenants.SubdomainNotValid);

    [Theory]
    [InlineData("www")]
    [InlineData("API")]
    [InlineData("login")]
    [InlineData("contoso")]
    public async Task Is_none_that_people_take_for_somebody_elses(string typed) =>
        (await Should.ThrowAsync<BusinessException>(() => ShowAsync(subdomain: typed))).Code.ShouldBe(CaidenceErrorCodes.Tenants.SubdomainTaken);

    [Fact]
    public async Task Is_nobody_elses_until_it_is_given_up()
    {
        await ShowAsync(subdomain: "studio");
        using (SignedInAs(The.Omar))
        {
            (await Should.ThrowAsync<BusinessException>(() => Look.UpdateAsync(new() { Subdomain = "STUDIO" }))).Code.ShouldBe(CaidenceErrorCodes.Tenants.SubdomainTaken);
        }

        await ShowAsync(subdomain: null);
        using var session = SignedInAs(The.Omar);
        (await Look.UpdateAsync(new() { Subdomain = "studio" })).Subdomain.ShouldBe("studio");
    }

    [Fact]
    public async Task Leads_nowhere_when_the_plan_no_longer_gives_it()
    {
        await ShowAsync(subdomain: "studio");
        await GiveAsync(The.Northwind, "false");

        (await Domains.FindAsync("studio")).ShouldBeNull();
        using var inside = InWorkspace(The.Northwind);
        (await Domains.GetAddressAsync()).ShouldBe("https://caidence.example");
    }

    [Theory]
    [InlineData("studio.caidence.example", "studio")]
    [InlineData("STUDIO.Caidence.Example", "studio")]
    [InlineData("a.b.caidence.example", "a.b")]
    [InlineData("caidence.example", null)]
    [InlineData("notcaidence.example", null)]
    [InlineData("studio.caidence.example.evil.example", null)]
    [InlineData("10.0.0.1", null)]
    public async Task Is_what_stands_before_the_installations_own_address(string host, string? label) =>
        (await Host.InScopeAsync(services => Task.FromResult(services.GetRequiredService<ITenantDomains>().LabelOf(host)))).ShouldBe(label);
}

public sealed class The_subdomain_of_a_workspace_on_SQLite(SqliteStage stage) : The_subdomain_of_a_workspace(stage);

public sealed class The_subdomain_of_a_workspace_on_PostgreSQL(PostgreSqlStage stage) : The_subdomain_of_a_workspace(stage);
