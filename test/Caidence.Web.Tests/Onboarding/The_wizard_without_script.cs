using System.Net;
using Caidence.Identity;
using Caidence.Web.Account;

namespace Caidence.Web.Onboarding;

public abstract class The_wizard_without_script(CaidenceWebFactory web) : WebTest(web)
{
    [Fact]
    public async Task Is_walked_by_plain_forms_to_its_end()
    {
        using var owner = await (await Installation.CreateWorkspaceAsync(Unique("tailspin"))).OwnerInBrowserAsync();
        (await owner.GetAsync("/onboarding")).WhereTo().ShouldBe("/onboarding?step=1");
        (await owner.GetAsync("/onboarding?step=3")).WhereTo().ShouldBe("/onboarding?step=1");

        (await owner.SubmitAsync("/onboarding?step=1")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await owner.SubmitAsync("/onboarding?step=1", ("Input.ProfileType", "brand"))).WhereTo().ShouldBe("/onboarding?step=2");
        var refused = await owner.SubmitAsync("/onboarding?step=2", ("Input.Name", "Acme"), ("Input.Colors", "red"));
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.Content.ReadAsStringAsync()).ShouldContain("red is not a colour like #1a2b3c.");
        (await owner.SubmitAsync("/onboarding?step=2", ("Input.Name", "Acme"), ("Input.Colors", "#0f766e, #f59e0b"))).WhereTo().ShouldBe("/onboarding?step=3");
        (await owner.SubmitAsync("/onboarding?step=3", ("Input.AgeFrom", "20"), ("Input.Competitors", "Globex, Initech"))).WhereTo().ShouldBe("/onboarding?step=4");
        (await owner.SubmitAsync("/onboarding?step=4&handler=Skip")).WhereTo().ShouldBe("/onboarding?step=5");
        (await owner.SubmitAsync("/onboarding?step=5", ("Input.Tones", "warm"))).WhereTo().ShouldBe("/?tour=true");

        (await owner.GetAsync("/onboarding?step=2")).WhereTo().ShouldBe("/");
        (await owner.GetJsonAsync("/api/v1/profiles/brand"))["competitors"]!.AsArray().Count.ShouldBe(2);
        (await owner.GetJsonAsync("/api/v1/brands"))["items"]![0]!["colors"]![0]!.GetValue<string>().ShouldBe("#0f766e");
    }

    [Fact]
    public async Task Is_seen_by_nobody_but_whoever_opened_the_workspace()
    {
        var workspace = await Installation.CreateWorkspaceAsync(Unique("tailspin"));
        using var manager = await workspace.MemberInBrowserAsync("manager", CaidenceRoles.AgencyManager);
        using var member = await workspace.MemberInBrowserAsync("member", CaidenceRoles.AgencyMember);

        (await manager.GetAsync("/onboarding?step=1")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await member.GetAsync("/onboarding?step=1")).StatusCode.ShouldNotBe(HttpStatusCode.OK);
        (await (await manager.GetAsync("/")).Content.ReadAsStringAsync()).ShouldNotContain("/onboarding\"");
    }

    [Fact]
    public async Task Can_be_put_off()
    {
        using var owner = await (await Installation.CreateWorkspaceAsync(Unique("tailspin"))).OwnerInBrowserAsync();

        (await owner.SubmitAsync("/onboarding?step=1&handler=Later")).WhereTo().ShouldBe("/");

        (await (await owner.GetAsync("/")).Content.ReadAsStringAsync()).ShouldContain("Go on with the setup");
    }

    [Fact]
    public async Task Is_followed_by_first_steps_that_can_be_put_away()
    {
        using var owner = await (await Installation.CreateWorkspaceAsync(Unique("tailspin"))).OwnerInBrowserAsync();
        (await (await owner.GetAsync("/")).Content.ReadAsStringAsync()).ShouldContain("Getting started");

        (await owner.SubmitAsync("/?handler=PutAway")).WhereTo().ShouldBe("/");

        (await (await owner.GetAsync("/")).Content.ReadAsStringAsync()).ShouldNotContain("Getting started");
    }

    [Fact]
    public async Task Is_written_again_in_the_settings()
    {
        using var owner = await (await Installation.CreateWorkspaceAsync(Unique("tailspin"))).OwnerInBrowserAsync();
        (await (await owner.GetAsync("/settings/profile")).Content.ReadAsStringAsync()).ShouldContain("Whose workspace is this?");
        await owner.SubmitAsync("/onboarding?step=1", ("Input.ProfileType", "creator"));
        var stamp = await (await owner.GetAsync("/settings/profile")).HiddenAsync("ConcurrencyStamp");

        (await owner.SubmitAsync("/settings/profile", ("Section", "personal_info"), ("ConcurrencyStamp", stamp), ("Input.DisplayName", ""))).StatusCode
            .ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await owner.SubmitAsync("/settings/profile", ("Section", "personal_info"), ("ConcurrencyStamp", stamp), ("Input.DisplayName", "Tess"))).WhereTo()
            .ShouldBe("/settings/profile");
        stamp = await (await owner.GetAsync("/settings/profile")).HiddenAsync("ConcurrencyStamp");
        await owner.SubmitAsync("/settings/profile", ("Section", "portfolio"), ("ConcurrencyStamp", stamp), ("Input.Portfolio[0].Title", "Iceland"), ("Input.Portfolio[1].Title", ""));
        (await owner.SubmitAsync("/settings/profile", ("Section", "portfolio"), ("ConcurrencyStamp", stamp))).StatusCode.ShouldBe(HttpStatusCode.Conflict);

        var profile = await owner.GetJsonAsync("/api/v1/profiles/creator");
        (profile["person"]!["displayName"]!.GetValue<string>(), profile["portfolio"]!.AsArray().Count).ShouldBe(("Tess", 1));
    }
}

public sealed class The_wizard_without_script_on_SQLite(SqliteWeb web) : The_wizard_without_script(web);

public sealed class The_wizard_without_script_on_PostgreSQL(PostgreSqlWeb web) : The_wizard_without_script(web);
