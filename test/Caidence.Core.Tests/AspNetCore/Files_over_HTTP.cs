using Caidence.Core.Tests.AspNetCore.Sample;
using Shouldly;
using Xunit;

namespace Caidence.Core.Tests.AspNetCore;

public class Files_over_HTTP(SampleHost host) : IClassFixture<SampleHost>
{
    private const string Address = "/api/app/campaign/table";

    [Theory]
    [InlineData(null)]
    [InlineData("application/json")]
    [InlineData("application/json, text/plain, */*")]
    public async Task Come_as_they_are_whatever_the_caller_accepts(string? accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Address);
        if (accept is not null)
        {
            request.Headers.Accept.ParseAdd(accept);
        }

        using var answer = await host.Anonymous().SendAsync(request);

        (await answer.Content.ReadAsStringAsync()).ShouldBe("name\nFrühling\n" + new string('x', 100_000));
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        answer.Content.Headers.ContentDisposition.FileNameStar.ShouldBe("Übersicht.csv");
    }

    [Fact]
    public async Task Are_described_under_the_name_that_ABPs_generators_know()
    {
        var (_, definition) = await host.Anonymous().AskAsync("/api/abp/api-definition?includeTypes=true");

        var answer = definition!["modules"]!["app"]!["controllers"]!["Caidence.Core.Tests.AspNetCore.Sample.CampaignAppService"]!["actions"]!["GetTableAsync"]!["returnValue"]!;
        answer["isRemoteStream"]!.GetValue<bool>().ShouldBeTrue();
        answer["type"]!.GetValue<string>().ShouldBe("Volo.Abp.Content.IRemoteStreamContent");
        definition["types"]!.AsObject().ShouldNotContain(type => type.Key.Contains("Stream"));
    }

    [Fact]
    public async Task Are_binary_in_the_OpenAPI_document()
    {
        var (_, document) = await host.Anonymous().AskAsync("/openapi/v1.json");

        var contents = document!["paths"]![Address]!["get"]!["responses"]!["200"]!["content"]!.AsObject();
        contents.Select(content => content.Key).ShouldBe(["text/csv"]);
        document["components"]!["schemas"]!["Volo.Abp.Content.IRemoteStreamContent"]!.ToJsonString().ShouldBe("""{"type":"string","format":"binary"}""");
    }
}
