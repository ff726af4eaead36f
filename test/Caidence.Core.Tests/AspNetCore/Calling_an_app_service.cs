using System.Net;
using Caidence.Core.Tests.AspNetCore.Sample;
using Shouldly;
using Xunit;

namespace Caidence.Core.Tests.AspNetCore;

public class Calling_an_app_service(SampleHost host) : IClassFixture<SampleHost>
{
    private static readonly Guid Id = new("0198a000-0000-7000-8000-0000000000ff");

    private readonly HttpClient _mia = host.SignedIn();

    [Fact]
    public async Task Answers_with_plain_camelCase_JSON()
    {
        var json = await _mia.GetStringAsync($"/api/app/campaign/{Id}");

        json.ShouldBe($$"""{"name":"Ümläut <b>","slug":null,"kind":0,"channel":"email","startsAt":"0001-01-01T00:00:00Z","clicks":{},"id":"{{Id}}"}""");
    }

    [Fact]
    public async Task Spreads_the_input_of_a_GET_over_the_query()
    {
        var (_, body) = await _mia.AskAsync("/api/app/campaign?Filter=spring&channel=direct_mail&after=2026-03-01T10:00:00%2B02:00&maxResultCount=5");

        body!["totalCount"]!.GetValue<int>().ShouldBe(42);
        body["items"]![0]!["name"]!.GetValue<string>().ShouldBe("spring");
        body["items"]![0]!["channel"]!.GetValue<string>().ShouldBe("direct_mail");
        body["items"]![0]!["startsAt"]!.GetValue<string>().ShouldBe("2026-03-01T08:00:00Z");
    }

    [Fact]
    public async Task Takes_the_input_of_a_POST_from_the_body()
    {
        var (status, body) = await _mia.AskAsync(
            HttpMethod.Post, "/api/app/campaign", """{"Name":"Spring","kind":"running","channel":"linkedin","startsAt":"2026-03-01T10:00:00","isAdmin":true}""");

        status.ShouldBe(200);
        body!["name"]!.GetValue<string>().ShouldBe("Spring");
        body["kind"]!.GetValue<int>().ShouldBe(1);
        body["channel"]!.GetValue<string>().ShouldBe("linkedin");
        body["startsAt"]!.GetValue<string>().ShouldBe("2026-03-01T10:00:00Z");
        body["clicks"]!["KeyAsIs"]!.GetValue<int>().ShouldBe(1);
    }

    [Theory]
    [InlineData("DELETE", "")]
    [InlineData("POST", "/postpone-is-not-here")]
    public async Task Finds_only_what_is_there(string method, string rest)
    {
        var (status, _) = await _mia.AskAsync(new(method), $"/api/app/campaign/{Id}{rest}");

        status.ShouldBe(rest.Length == 0 ? 204 : 404);
    }

    [Fact]
    public async Task Answers_204_where_nothing_is_returned()
    {
        using var response = await _mia.PutAsync($"/api/app/campaign/{Id}/archive", null);

        response.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await response.Content.ReadAsStringAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Answers_204_for_null() => (await _mia.AskAsync("/api/app/campaign/by-slug?slug=none")).Status.ShouldBe(204);

    [Fact]
    public async Task Binds_a_second_id_from_the_path() =>
        (await _mia.AskAsync(HttpMethod.Delete, $"/api/app/campaign/{Id}/member/{Id}")).Status.ShouldBe(204);

    [Fact]
    public async Task Binds_a_composite_id_from_the_path() =>
        (await _mia.AskAsync(HttpMethod.Post, "/api/app/campaign/north/7/move")).Status.ShouldBe(204);

    [Fact]
    public async Task Reaches_methods_of_inherited_interfaces() =>
        (await _mia.AskAsync(HttpMethod.Put, $"/api/app/campaign/{Id}/archive")).Status.ShouldBe(204);
}
