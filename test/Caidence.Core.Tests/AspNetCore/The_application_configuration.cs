using System.Text.Json.Nodes;
using Caidence.Core.Tests.AspNetCore.Sample;
using Caidence.Core.Tests.AspNetCore.Sample.Fakes;
using Shouldly;
using Xunit;

namespace Caidence.Core.Tests.AspNetCore;

public class The_application_configuration(SampleHost host) : IClassFixture<SampleHost>
{
    private const string Url = "/api/abp/application-configuration?includeLocalizationResources=false";

    [Fact]
    public async Task Has_the_members_that_ABP_documents()
    {
        var (_, body) = await host.Anonymous().AskAsync(Url);

        Names(body!).ShouldBe([
            "localization", "auth", "setting", "currentUser", "features", "globalFeatures", "multiTenancy", "currentTenant", "timing", "clock",
            "objectExtensions", "extraProperties",
        ]);
        Names(body!["currentUser"]!).ShouldBe([
            "isAuthenticated", "id", "tenantId", "impersonatorUserId", "impersonatorTenantId", "impersonatorUserName", "impersonatorTenantName", "userName",
            "name", "surName", "email", "emailVerified", "phoneNumber", "phoneNumberVerified", "roles", "sessionId",
        ]);
        Names(body["localization"]!).ShouldBe([
            "values", "resources", "languages", "currentCulture", "defaultResourceName", "languagesMap", "languageFilesMap", "useRouteBasedCulture",
        ]);
        Names(body["localization"]!["languages"]![0]!).ShouldBe(["cultureName", "uiCultureName", "displayName", "twoLetterISOLanguageName", "flagIcon"]);
        body["localization"]!["currentCulture"]!["dateTimeFormat"]!["shortDatePattern"]!.GetValue<string>().ShouldBe("M/d/yyyy");
        body["setting"]!["values"]!["Abp.Timing.TimeZone"]!.GetValue<string>().ShouldBe("UTC");
        body["multiTenancy"]!.ToJsonString().ShouldBe("""{"isEnabled":true,"userSharingStrategy":0}""");
        body["clock"]!["kind"]!.GetValue<string>().ShouldBe("Utc");
    }

    [Theory]
    [InlineData("marketer", null, """{"Sample.Campaigns":true,"Sample.Campaigns.Create":true,"Sample.HostOnly":true}""")]
    [InlineData("marketer", "northwind", """{"Sample.Campaigns":true,"Sample.Campaigns.Create":true}""")]
    [InlineData("reader", "northwind", """{"Sample.Campaigns":true}""")]
    [InlineData("nobody", "northwind", "{}")]
    public async Task Lists_granted_policies_and_no_others(string role, string? tenant, string expected)
    {
        var (_, body) = await host.SignedIn(role, tenant is null ? null : InMemoryTenants.Northwind.Id).AskAsync(Url);

        body!["auth"]!["grantedPolicies"]!.ToJsonString().ShouldBe(expected);
    }

    [Fact]
    public async Task Knows_the_caller_and_the_workspace()
    {
        var (_, body) = await host.SignedIn(tenantId: InMemoryTenants.Northwind.Id).AskAsync(Url);

        body!["currentUser"]!["userName"]!.GetValue<string>().ShouldBe("mia");
        body["currentUser"]!["roles"]![0]!.GetValue<string>().ShouldBe("marketer");
        body["currentTenant"]!.ToJsonString().ShouldBe($$"""{"id":"{{InMemoryTenants.Northwind.Id}}","name":"northwind","isAvailable":true}""");
    }

    [Fact]
    public async Task Brings_the_texts_only_when_asked()
    {
        var (_, without) = await host.Anonymous().AskAsync(Url);
        var (_, with) = await host.Anonymous().AskAsync("/api/abp/application-configuration");

        without!["localization"]!["values"]!.ToJsonString().ShouldBe("{}");
        with!["localization"]!["values"]!["Sample"]!["Hello"]!.GetValue<string>().ShouldBe("Hello");
    }

    private static IEnumerable<string> Names(JsonNode node) => node.AsObject().Select(member => member.Key);
}
