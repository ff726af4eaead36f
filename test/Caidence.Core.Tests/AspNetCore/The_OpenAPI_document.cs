using System.Text.Json.Nodes;
using Caidence.Core.Tests.AspNetCore.Sample;
using Shouldly;
using Xunit;

namespace Caidence.Core.Tests.AspNetCore;

public class The_OpenAPI_document(SampleHost host) : IClassFixture<SampleHost>
{
    private const string Space = "Caidence.Core.Tests.AspNetCore.Sample";

    [Fact]
    public async Task Describes_app_services_and_what_travels()
    {
        var document = await DocumentAsync();
        var list = document["paths"]!["/api/app/campaign"]!["get"]!;
        var create = document["paths"]!["/api/app/campaign"]!["post"]!;

        list["tags"]![0]!.GetValue<string>().ShouldBe("Campaign");
        list["parameters"]!.AsArray().Select(parameter => parameter!["name"]!.GetValue<string>())
            .ShouldBe(["filter", "channel", "after", "sorting", "skipCount", "maxResultCount"]);
        list["responses"]!["200"]!.ToJsonString().ShouldContain($"Volo.Abp.Application.Dtos.PagedResultDto_{Space}.CampaignDto");
        create["requestBody"]!.ToJsonString().ShouldContain($"#/components/schemas/{Space}.CreateCampaignDto");
        document["paths"]!["/api/app/campaign/{id}"]!["delete"]!["responses"]!.AsObject().Select(response => response.Key).ShouldBe(["204", "default"]);
    }

    [Fact]
    public async Task Describes_paged_lists()
    {
        var paged = Schema(await DocumentAsync(), $"Volo.Abp.Application.Dtos.PagedResultDto_{Space}.CampaignDto");

        paged["properties"]!.AsObject().Select(property => property.Key).ShouldBe(["totalCount", "items"], ignoreOrder: true);
        paged["properties"]!["items"]!["type"]!.GetValue<string>().ShouldBe("array");
    }

    [Fact]
    public async Task Describes_words_numbers_and_times_as_they_travel()
    {
        var document = await DocumentAsync();
        var list = document["paths"]!["/api/app/campaign"]!["get"]!;

        Schema(document, $"{Space}.CampaignChannel").ToJsonString().ShouldBe("""{"enum":["email","linkedin","direct_mail"],"type":"string"}""");
        list["parameters"]![1]!["schema"]!["enum"]!.ToJsonString().ShouldBe("""["email","linkedin","direct_mail"]""");
        list["parameters"]![4]!["schema"]!["type"]!.GetValue<string>().ShouldBe("integer");
        Schema(document, $"{Space}.CampaignKind")["enum"]!.ToJsonString().ShouldBe("[0,1]");
        Schema(document, $"{Space}.CampaignDto")["properties"]!["startsAt"]!["format"]!.GetValue<string>().ShouldBe("date-time");
    }

    [Fact]
    public async Task Asks_for_a_bearer_token_except_where_anyone_may_call()
    {
        var document = await DocumentAsync();

        document["components"]!["securitySchemes"]!["bearer"]!["scheme"]!.GetValue<string>().ShouldBe("bearer");
        document["security"]![0]!["bearer"].ShouldNotBeNull();
        document["paths"]!["/api/app/campaign/by-slug"]!["get"]!["security"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task Describes_the_error_envelope_of_every_operation()
    {
        var document = await DocumentAsync();

        document["paths"]!["/api/app/campaign"]!["get"]!["responses"]!["default"]!.ToJsonString().ShouldContain("RemoteServiceErrorResponse");
        Schema(document, "Caidence.Core.AspNetCore.Errors.RemoteServiceErrorResponse")["properties"]!["error"].ShouldNotBeNull();
    }

    [Fact]
    public async Task Is_found_where_ABPs_users_look_for_it() =>
        (await host.Anonymous().AskAsync("/swagger/v1/swagger.json")).Body!["openapi"].ShouldNotBeNull();

    [Fact]
    public async Task Has_a_page_that_loads_nothing_from_elsewhere()
    {
        using var client = host.Anonymous();
        var page = await client.GetStringAsync("/scalar");
        var start = await client.GetStringAsync("/scalar/start.js");
        var script = await client.GetStringAsync("/scalar/assets/scalar.js");

        page.ShouldContain("/scalar/assets/scalar.js");
        (page + start).ShouldNotContain("https://");
        script.Length.ShouldBeGreaterThan(100_000);
    }

    private static JsonNode Schema(JsonNode document, string id) => document["components"]!["schemas"]![id].ShouldNotBeNull(id);

    private async Task<JsonNode> DocumentAsync() => (await host.Anonymous().AskAsync("/openapi/v1.json")).Body!;
}
