using System.Text.Json.Nodes;

namespace Caidence.Web.Wire;

public abstract class The_API_describes_itself(CaidenceWebFactory web) : WebTest(web)
{
    [Fact]
    public async Task In_the_words_of_its_contracts_to_those_who_ask()
    {
        var controllers = await ControllersAsync("?includeDescriptions=true");
        var leads = controllers["Caidence.Leads.LeadsAppService"]!;
        var why = controllers["Caidence.Permissions.MemberAccessAppService"]!["actions"]!.AsObject().Select(action => action.Value!)
            .First(action => action["parametersOnMethod"]!.AsArray().Count == 2)["parametersOnMethod"]![1]!;
        var secondStep = controllers["Caidence.Account.TwoFactorAppService"]!["actions"]!.AsObject().Select(action => action.Value!["returnValue"]!["summary"]?.GetValue<string>());

        Text(leads).ShouldBe("People who answered an advertisement, and what was done about them.");
        Text(leads["actions"]!["DeleteAsyncById"]!).ShouldBe("Into the trash, for thirty days.");
        Text(why).ShouldStartWith("What it is about, by name");
        secondStep.ShouldContain("Recovery codes, this once.");
        Text(leads["actions"]!["GetListAsyncByInput"]!["parameters"]!.AsArray().Single(parameter => parameter!["name"]!.GetValue<string>() == "Overdue")!).ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task Briefly_to_everybody_else()
    {
        var leads = (await ControllersAsync(""))["Caidence.Leads.LeadsAppService"]!;

        leads.AsObject().Where(member => member.Key is "summary" or "remarks" or "description" or "displayName").ShouldAllBe(member => member.Value == null);
        leads["actions"]!.AsObject().ShouldAllBe(action => action.Value!["summary"] == null);
    }

    private static string? Text(JsonNode described) => described["summary"]?.GetValue<string>();

    private async Task<Dictionary<string, JsonNode?>> ControllersAsync(string query)
    {
        using var anybody = (await Web.WorkspaceAsync("described")).Installation.Anonymous();
        return (await anybody.GetJsonAsync($"/api/abp/api-definition{query}"))["modules"]!.AsObject()
            .SelectMany(module => module.Value!["controllers"]!.AsObject()).ToDictionary(controller => controller.Key, controller => controller.Value);
    }
}

public sealed class The_API_describes_itself_on_SQLite(SqliteWeb web) : The_API_describes_itself(web);
