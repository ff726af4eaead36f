using System.Text.Json.Nodes;

namespace Caidence.Web.Wire;

/// <summary>abp.js and abp.jquery as we serve them, unmodified, with our texts, configuration and proxies after them.</summary>
public sealed class ABPs_own_scripts_in_a_page(SqliteWeb web) : WebTest(web)
{
    [Fact]
    public async Task Know_texts_and_rights_and_call_our_services()
    {
        var workspace = await Web.WorkspaceAsync("scripts");
        using var clients = new AbpClients();

        var seen = await clients.SeeAsync("razor-page.mjs", Installation.Address.ToString().TrimEnd('/'), workspace.Name, workspace.OwnerEmail, workspace.OwnerPassword);

        (Yes(seen, "stranger"), seen["login"]!["result"]!.GetValue<int>()).ShouldBe((false, 1));
        seen["heard"]!.AsArray().Select(name => name!.GetValue<string>()).Distinct().ShouldBe(["configurationInitialized", "serviceProxyScriptInitialized"]);
        (Text(seen, "user"), Text(seen, "workspace")).ShouldBe(("admin", workspace.Name));
        (Yes(seen, "mayWorkLeads"), Yes(seen, "mayRunThePlatform")).ShouldBe((true, false));
        (Text(seen, "text"), Text(seen, "inheritedText"), Text(seen, "setting"), Yes(seen, "feature")).ShouldBe(("Leads", "Are you sure?", "en", true));
        seen["list"]!["totalCount"]!.GetValue<int>().ShouldBe(1);
        seen["list"]!["items"]![0]!["id"]!.GetValue<string>().ShouldBe(seen["lead"]!["id"]!.GetValue<string>());
        seen["updated"]!["company"]!.GetValue<string>().ShouldBe("Babbage & Co");
        Text(seen, "timeZone").ShouldBe("Unspecified");
        seen["deleted"]!["status"].ShouldBeNull();
        Refusal(seen, "invalid", 400)["validationErrors"]![0]!["members"]!.ToJsonString().ShouldBe("""["maxResultCount"]""");
        Refusal(seen, "missing", 404)["message"]!.GetValue<string>().ShouldStartWith("There is no entity Lead");
        Refusal(seen, "forbidden", 403)["message"]!.GetValue<string>().ShouldBe("You are not allowed to do this!");
    }

    [Fact]
    public async Task Leave_no_gap_in_an_address()
    {
        using var anyone = Installation.Anonymous();

        var addresses = (await anyone.GetStringAsync("/Abp/ServiceProxyScript")).Split('\n').Where(line => line.Contains("url: abp.appPath")).ToList();

        addresses.Count.ShouldBeGreaterThan(200);
        addresses.Where(line => line.Contains("/{")).ShouldBeEmpty();
    }

    private static JsonNode Refusal(JsonObject seen, string name, int status)
    {
        seen[name]!["status"]!.GetValue<int>().ShouldBe(status);
        return seen[name]!["body"]!;
    }

    private static string Text(JsonObject seen, string name) => seen[name]!.GetValue<string>();

    private static bool Yes(JsonObject seen, string name) => seen[name]!.GetValue<bool>();
}
