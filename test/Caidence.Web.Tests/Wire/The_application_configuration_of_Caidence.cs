using System.Text.Json.Nodes;
using Caidence.Identity;
using Caidence.Permissions;

namespace Caidence.Web.Wire;

public abstract class The_application_configuration_of_Caidence(CaidenceWebFactory web) : WebTest(web)
{
    private const string Address = "/api/abp/application-configuration?includeLocalizationResources=false";

    [Fact]
    public async Task Tells_a_stranger_nothing_and_gives_a_token_for_forms()
    {
        using var stranger = Installation.Anonymous();
        using var answer = await stranger.GetAsync(Address);
        var configuration = await answer.JsonAsync();

        configuration["currentUser"]!["isAuthenticated"]!.GetValue<bool>().ShouldBeFalse();
        configuration["currentTenant"]!["id"].ShouldBeNull();
        Granted(configuration).Where(name => name.StartsWith("Caidence", StringComparison.Ordinal) || name.StartsWith("Abp", StringComparison.Ordinal)).ShouldBeEmpty();
        answer.Headers.GetValues("Set-Cookie").ShouldContain(cookie => cookie.StartsWith("XSRF-TOKEN=", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(CaidenceRoles.AgencyOwner)]
    [InlineData(CaidenceRoles.BrandReviewer)]
    public async Task Grants_a_member_what_the_matrix_says_and_nothing_else(string role)
    {
        var workspace = await Web.WorkspaceAsync("configured");
        using var member = await workspace.MemberAsync(Unique("member"), role);
        var configuration = await member.GetJsonAsync(Address);

        Granted(configuration).Where(name => name.StartsWith("Caidence.", StringComparison.Ordinal)).Order()
            .ShouldBe(RoleMatrix.PermissionsOf(role).Order());
        configuration["auth"]!["grantedPolicies"]!.AsObject().ShouldAllBe(policy => policy.Value!.GetValue<bool>());
        configuration["currentUser"]!["roles"]!.AsArray().Select(name => name!.GetValue<string>()).ShouldBe([role]);
        configuration["currentTenant"]!["name"]!.GetValue<string>().ShouldBe(workspace.Name);
        configuration["multiTenancy"]!["isEnabled"]!.GetValue<bool>().ShouldBeTrue();
        configuration["clock"]!["kind"]!.GetValue<string>().ShouldBe("Utc");
    }

    private static IEnumerable<string> Granted(JsonObject configuration) =>
        configuration["auth"]!["grantedPolicies"]!.AsObject().Select(policy => policy.Key);
}

public sealed class The_application_configuration_of_Caidence_on_SQLite(SqliteWeb web) : The_application_configuration_of_Caidence(web);

public sealed class The_application_configuration_of_Caidence_on_PostgreSQL(PostgreSqlWeb web) : The_application_configuration_of_Caidence(web);
