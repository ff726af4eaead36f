using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Caidence.Web.Wire;

/// <summary>From npm, as it is: the generator writes services for what we say we have, and they work.</summary>
public sealed partial class ABPs_own_Angular_client(SqliteWeb web) : WebTest(web)
{
    private readonly AbpClients _clients = new();

    public override ValueTask DisposeAsync()
    {
        _clients.Dispose();
        return base.DisposeAsync();
    }

    [Fact]
    public async Task Is_generated_for_every_controller_and_compiles()
    {
        using var anybody = Installation.Anonymous();
        var modules = (await anybody.GetJsonAsync("/api/abp/api-definition"))["modules"]!.AsObject();
        await GenerateAsync(modules.Select(module => module.Key));

        var controllers = modules.SelectMany(module => module.Value!["controllers"]!.AsObject()).Select(controller => controller.Value!).ToList();
        var services = Directory.EnumerateFiles(_clients.ProxyFolder, "*.service.ts", SearchOption.AllDirectories).Select(File.ReadAllText).ToList();

        services.Select(service => ClassName().Match(service).Groups[1].Value).Order()
            .ShouldBe(controllers.Select(controller => $"{controller["controllerName"]}Service").Order());
        services.Sum(service => Call().Count(service)).ShouldBe(controllers.Sum(controller => controller["actions"]!.AsObject().Count));
        (await _clients.RunPackageAsync("tsc")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Signs_in_and_reads_configuration_permissions_texts_lists_and_refusals()
    {
        var workspace = await Web.WorkspaceAsync("angular");
        await GenerateAsync(["v1", "auditLogging", "multi-tenancy"]);
        await _clients.RunPackageAsync("tsc");

        var seen = await _clients.SeeAsync("angular-client.mjs", Installation.Address.ToString().TrimEnd('/'), workspace.Name, workspace.OwnerEmail, workspace.OwnerPassword);

        seen["stranger"]!.ToJsonString().ShouldBe("""{"isAuthenticated":false,"policies":[]}""");
        seen["tenant"]!["tenantId"]!.GetValue<Guid>().ShouldBe(workspace.Id);
        seen["user"]!["email"]!.GetValue<string>().ShouldBe(workspace.OwnerEmail);
        seen["workspace"]!["name"]!.GetValue<string>().ShouldBe(workspace.Name);
        (Text(seen, "timeZone"), Text(seen, "feature")).ShouldBe(("UTC", "true"));
        (Yes(seen, "mayWorkLeads"), Yes(seen, "mayRunThePlatform")).ShouldBe((true, false));
        seen["texts"]!.AsArray().Select(text => text!.GetValue<string>()).ShouldBe(["Save", "Leads", "Leads"]);
        seen["page"]!["totalCount"]!.GetValue<int>().ShouldBeGreaterThan(0);
        seen["page"]!["items"]!.AsArray().ShouldHaveSingleItem()!["id"]!.GetValue<Guid>().ShouldBe(seen["created"]!.GetValue<Guid>());
        seen["changes"]!.AsArray().Select(change => change!.GetValue<int>()).ShouldBe([1, 0]);
        Text(seen, "table").ShouldContain("LeadsAppService.CreateAsync");
        ShouldBeRefused(seen["invalid"]!, 400);
        seen["invalid"]!["validationErrors"]![0]!["members"]!.ToJsonString().ShouldBe("""["maxResultCount"]""");
        ShouldBeRefused(seen["missing"]!, 404);
        ShouldBeRefused(seen["forbidden"]!, 403);
    }

    // In the order in which the generator itself repeats them: the models of a folder are those that the last of its modules needs.
    private async Task GenerateAsync(IEnumerable<string> modules)
    {
        foreach (var module in modules.Order(StringComparer.OrdinalIgnoreCase))
        {
            await _clients.RunPackageAsync(
                "ng", "generate", "@abp/ng.schematics:proxy-add", "--module", module, "--api-name", "default", "--source", "caidence", "--target", "caidence",
                "--url", Installation.Address.ToString().TrimEnd('/'), "--service-type", "application", "--entry-point", "", "--defaults", "--interactive=false");
        }
    }

    private static void ShouldBeRefused(JsonNode refusal, int status)
    {
        (refusal["status"]!.GetValue<int>(), refusal["isEnvelope"]!.GetValue<string>()).ShouldBe((status, "true"));
        refusal["message"]!.GetValue<string>().ShouldNotBeEmpty();
    }

    private static string Text(JsonObject seen, string name) => seen[name]!.GetValue<string>();

    private static bool Yes(JsonObject seen, string name) => seen[name]!.GetValue<bool>();

    [GeneratedRegex(@"^export class (\w+) ", RegexOptions.Multiline)]
    private static partial Regex ClassName();

    [GeneratedRegex(@"\brestService\.request<")]
    private static partial Regex Call();
}
