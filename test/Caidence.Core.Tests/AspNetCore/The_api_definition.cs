using System.Text.Json.Nodes;
using Caidence.Core.Tests.AspNetCore.Sample;
using Shouldly;
using Xunit;

namespace Caidence.Core.Tests.AspNetCore;

public class The_api_definition(SampleHost host) : IClassFixture<SampleHost>
{
    private const string Space = "Caidence.Core.Tests.AspNetCore.Sample";

    [Fact]
    public async Task Puts_services_into_modules_by_root_path_and_names_their_remote_service()
    {
        var modules = (await DefinitionAsync())["modules"]!.AsObject();

        modules.Select(module => module.Key).ShouldBe(["abp", "app", "identity", "v1"], ignoreOrder: true);
        modules["identity"]!["remoteServiceName"]!.GetValue<string>().ShouldBe("AbpIdentity");
        modules["identity"]!["controllers"]![$"{Space}.IdentityUserAppService"]!["controllerName"]!.GetValue<string>().ShouldBe("User");
        modules["v1"]!["remoteServiceName"]!.GetValue<string>().ShouldBe("Default");
    }

    [Fact]
    public async Task Describes_a_controller_as_ABP_documents_it()
    {
        var controller = await CampaignAsync();

        Names(controller).ShouldBe([
            "controllerName", "controllerGroupName", "isRemoteService", "isIntegrationService", "apiVersion", "type", "interfaces", "actions",
            "summary", "remarks", "description", "displayName",
        ]);
        controller["isIntegrationService"]!.GetValue<bool>().ShouldBeFalse();
        controller["type"]!.GetValue<string>().ShouldBe($"{Space}.CampaignAppService");
        controller["interfaces"]!.AsArray().Select(contract => contract!["name"]!.GetValue<string>())
            .ShouldBe(["ICampaignAppService", "IArchivingAppService"]);
    }

    [Fact]
    public async Task Describes_a_list_as_ABP_documents_it()
    {
        var action = (await CampaignAsync())["actions"]!["GetListAsyncByInput"]!;

        Json(action).ShouldBe(Json($$"""
            { "uniqueName": "GetListAsyncByInput", "name": "GetListAsync", "httpMethod": "GET", "url": "api/app/campaign", "supportedVersions": [],
              "parametersOnMethod": [ { "name": "input", "typeAsString": "{{Space}}.GetCampaignListInput, Caidence.Core.Tests",
                "type": "{{Space}}.GetCampaignListInput", "typeSimple": "{{Space}}.GetCampaignListInput", "isOptional": false, "defaultValue": null } ],
              "parameters": [
                { "nameOnMethod": "input", "name": "Filter", "jsonName": null, "type": "System.String", "typeSimple": "string", "isOptional": false,
                  "defaultValue": null, "constraintTypes": null, "bindingSourceId": "ModelBinding", "descriptorName": "input" },
                { "nameOnMethod": "input", "name": "Channel", "jsonName": null, "type": "System.String?", "typeSimple": "string?", "isOptional": false,
                  "defaultValue": null, "constraintTypes": null, "bindingSourceId": "ModelBinding", "descriptorName": "input" },
                { "nameOnMethod": "input", "name": "After", "jsonName": null, "type": "System.DateTime?", "typeSimple": "string?", "isOptional": false,
                  "defaultValue": null, "constraintTypes": null, "bindingSourceId": "ModelBinding", "descriptorName": "input" },
                { "nameOnMethod": "input", "name": "Sorting", "jsonName": null, "type": "System.String", "typeSimple": "string", "isOptional": false,
                  "defaultValue": null, "constraintTypes": null, "bindingSourceId": "ModelBinding", "descriptorName": "input" },
                { "nameOnMethod": "input", "name": "SkipCount", "jsonName": null, "type": "System.Int32", "typeSimple": "number", "isOptional": false,
                  "defaultValue": null, "constraintTypes": null, "bindingSourceId": "ModelBinding", "descriptorName": "input" },
                { "nameOnMethod": "input", "name": "MaxResultCount", "jsonName": null, "type": "System.Int32", "typeSimple": "number", "isOptional": false,
                  "defaultValue": null, "constraintTypes": null, "bindingSourceId": "ModelBinding", "descriptorName": "input" } ],
              "returnValue": { "type": "Volo.Abp.Application.Dtos.PagedResultDto<{{Space}}.CampaignDto>",
                "typeSimple": "Volo.Abp.Application.Dtos.PagedResultDto<{{Space}}.CampaignDto>", "contentTypes": null, "isRemoteStream": false },
              "allowAnonymous": false, "authorizeDatas": [ { "policy": "Sample.Campaigns", "roles": null } ], "implementFrom": "{{Space}}.ICampaignAppService" }
            """));
    }

    [Fact]
    public async Task Describes_an_update_as_ABP_documents_it()
    {
        var action = (await CampaignAsync())["actions"]!["UpdateAsyncByIdAndInput"]!;

        action["url"]!.GetValue<string>().ShouldBe("api/app/campaign/{id}");
        Json(action["parameters"]!).ShouldBe(Json($$"""
            [ { "nameOnMethod": "id", "name": "id", "jsonName": null, "type": "System.Guid", "typeSimple": "string", "isOptional": false, "defaultValue": null,
                "constraintTypes": [], "bindingSourceId": "Path", "descriptorName": "" },
              { "nameOnMethod": "input", "name": "input", "jsonName": null, "type": "{{Space}}.CreateCampaignDto", "typeSimple": "{{Space}}.CreateCampaignDto",
                "isOptional": false, "defaultValue": null, "constraintTypes": null, "bindingSourceId": "Body", "descriptorName": "" } ]
            """));
    }

    [Fact]
    public async Task Leaves_cancellation_tokens_and_hidden_methods_out()
    {
        var actions = (await CampaignAsync())["actions"]!.AsObject();

        actions["ArchiveAsyncById"]!["parameters"]!.AsArray().Count.ShouldBe(1);
        actions["ArchiveAsyncById"]!["implementFrom"]!.GetValue<string>().ShouldBe($"{Space}.IArchivingAppService");
        actions.ContainsKey("HiddenAsync").ShouldBeFalse();
        actions["GetBySlugAsyncBySlug"]!["allowAnonymous"]!.GetValue<bool>().ShouldBeTrue();
        actions["DeleteAsyncById"]!["returnValue"]!["type"]!.GetValue<string>().ShouldBe("System.Void");
    }

    [Fact]
    public async Task Calls_a_result_of_MVC_an_object_which_every_client_knows()
    {
        var actions = (await DefinitionAsync())["modules"]!["app"]!["controllers"]![$"{Space}.HandWrittenController"]!["actions"]!;

        actions["Receive"]!["returnValue"]!["type"]!.GetValue<string>().ShouldBe("System.Object");
        actions["Receive"]!["returnValue"]!["typeSimple"]!.GetValue<string>().ShouldBe("object");
    }

    [Fact]
    public async Task Lists_types_only_when_asked()
    {
        var (_, without) = await host.Anonymous().AskAsync("/api/abp/api-definition");

        without!["types"]!.ToJsonString().ShouldBe("{}");
    }

    [Fact]
    public async Task Lists_our_types_with_ABPs_names_for_the_DTO_bases()
    {
        var types = (await DefinitionAsync())["types"]!.AsObject();

        types[$"{Space}.CampaignDto"]!["baseType"]!.GetValue<string>().ShouldBe("Volo.Abp.Application.Dtos.EntityDto<System.Guid>");
        Json(types["Volo.Abp.Application.Dtos.ListResultDto<T0>"]!).ShouldBe(Json("""
            { "baseType": null, "isEnum": false, "enumNames": null, "enumValues": null, "genericArguments": ["T"],
              "properties": [ { "name": "Items", "jsonName": null, "type": "[T]", "typeSimple": "[T]", "isRequired": false, "isNullable": false,
                "minLength": null, "maxLength": null, "minimum": null, "maximum": null, "regex": null } ] }
            """));
        Json(types[$"{Space}.CampaignKind"]!).ShouldBe(Json("""
            { "baseType": "System.Enum", "isEnum": true, "enumNames": ["Draft", "Running"], "enumValues": [0, 1], "genericArguments": null, "properties": null }
            """));
        types.ShouldNotContain(type => type.Key.StartsWith("System", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Describes_members_with_their_rules()
    {
        var types = (await DefinitionAsync())["types"]!;

        Property(types, "CreateCampaignDto", "Name")["maxLength"]!.GetValue<int>().ShouldBe(20);
        Property(types, "CreateCampaignDto", "Name")["isRequired"]!.GetValue<bool>().ShouldBeTrue();
        Property(types, "CreateCampaignDto", "Channel")["typeSimple"]!.GetValue<string>().ShouldBe("string?");
        Property(types, "CampaignDto", "Slug")["isNullable"]!.GetValue<bool>().ShouldBeTrue();
        Property(types, "CampaignDto", "Clicks")["typeSimple"]!.GetValue<string>().ShouldBe("{string:number}");
        Property(types, "CampaignBudget", "Amount")["maximum"]!.GetValue<string>().ShouldBe("1000");
    }

    private static JsonNode Property(JsonNode types, string type, string name) =>
        types[$"{Space}.{type}"]!["properties"]!.AsArray().Single(property => property!["name"]!.GetValue<string>() == name)!;

    private async Task<JsonNode> DefinitionAsync() => (await host.Anonymous().AskAsync("/api/abp/api-definition?includeTypes=true")).Body!;

    private async Task<JsonNode> CampaignAsync() =>
        (await DefinitionAsync())["modules"]!["app"]!["controllers"]![$"{Space}.CampaignAppService"]!;

    private static IEnumerable<string> Names(JsonNode node) => node.AsObject().Select(member => member.Key);

    private static string Json(string text) => Json(JsonNode.Parse(text)!);

    /// <summary>Without the documentation texts, which are null here and which the documented sample leaves out.</summary>
    private static string Json(JsonNode node)
    {
        foreach (var item in node as JsonArray ?? [])
        {
            Json(item!);
        }

        foreach (var (name, value) in (node as JsonObject)?.ToList() ?? [])
        {
            if (name is "summary" or "remarks" or "description" or "displayName")
            {
                node.AsObject().Remove(name);
            }
            else if (value is JsonObject or JsonArray)
            {
                Json(value);
            }
        }

        return node.ToJsonString();
    }
}
