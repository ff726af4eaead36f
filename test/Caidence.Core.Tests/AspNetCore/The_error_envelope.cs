using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Caidence.Core.Tests.AspNetCore.Sample;
using Shouldly;
using Xunit;

namespace Caidence.Core.Tests.AspNetCore;

public class The_error_envelope(SampleHost host) : IClassFixture<SampleHost>
{
    private readonly HttpClient _anyone = host.Anonymous();
    private readonly HttpClient _mia = host.SignedIn();

    [Theory]
    [InlineData("business", 403, "Sample:CampaignAlreadyStarted", "Campaign 'Spring' has already started.")]
    [InlineData("no-text", 403, "Sample:NobodyWroteThis", "An internal error occurred during your request!")]
    [InlineData("own-status", 422, "Sample:CampaignAlreadyStarted", "Campaign '{Name}' has already started.")]
    [InlineData("mapped", 418, "Sample:Mapped", "An internal error occurred during your request!")]
    [InlineData("friendly", 403, "Sample:Please", "Say please.")]
    [InlineData("validation", 400, null, "Your request is not valid!")]
    [InlineData("not-found", 404, null, "There is no entity CampaignDto with id = 7!")]
    [InlineData("concurrency", 409, null, "The data you have submitted has already changed by another user/client. Load it again and repeat your change.")]
    [InlineData("authorization", 401, null, "You are not signed in!")]
    [InlineData("not-implemented", 501, null, "This does not exist yet.")]
    [InlineData("anything", 500, null, "An internal error occurred during your request!")]
    public async Task Has_a_status_and_a_sentence_for_every_kind(string kind, int expectedStatus, string? code, string message)
    {
        using var response = await _anyone.GetAsync(new Uri($"/api/app/failures?kind={kind}", UriKind.Relative));
        var error = (await response.JsonAsync())!["error"]!;

        ((int)response.StatusCode).ShouldBe(expectedStatus);
        response.Headers.GetValues("_AbpErrorFormat").ShouldBe(["true"]);
        error["code"]?.GetValue<string>().ShouldBe(code);
        error["message"]!.GetValue<string>().ShouldBe(message);
        error.ToJsonString().ShouldNotContain("password");
    }

    [Fact]
    public async Task Has_exactly_the_members_that_clients_know()
    {
        var (_, body) = await _anyone.AskAsync("/api/app/failures?kind=business");

        body!.ToJsonString().ShouldBe(
            """{"error":{"code":"Sample:CampaignAlreadyStarted","message":"Campaign 'Spring' has already started.","details":null,"data":{"Name":"Spring"},"validationErrors":null}}""".Replace("'", "\\u0027", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Names_invalid_fields_in_camelCase()
    {
        var (_, body) = await _anyone.AskAsync("/api/app/failures?kind=validation");
        var error = body!["error"]!;

        error["details"]!.GetValue<string>().ShouldBe("The following errors were detected during validation.\n - Too small.\n");
        MembersOf(error).ShouldBe(["answers[0].key", "size"]);
    }

    [Fact]
    public async Task Gathers_all_invalid_fields_of_an_input()
    {
        var (status, body) = await _mia.AskAsync(HttpMethod.Post, "/api/app/campaign", """{"name":"","budget":{"amount":0}}""");

        status.ShouldBe(400);
        MembersOf(body!["error"]!).ShouldBe(["name", "budget.amount"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("""{"name":"x","channel":"fax"}""", "channel", "The field channel must be one of: email, linkedin, direct_mail.")]
    [InlineData("""{"name":"x","kind":"jumping"}""", "kind", "The field kind must be one of: Draft, Running.")]
    [InlineData("""{"name":"x","startsAt":"tomorrow"}""", "startsAt", "The field startsAt has a value of another kind than expected.")]
    [InlineData("""{"name":"x","budget":{"amount":"many"}}""", "budget.amount", "The field budget.amount has a value of another kind than expected.")]
    [InlineData("""{"name":null}""", "name", "The Name field is required.")]
    [InlineData("""{"name":"x","budget":{"amount":1,"currency":null}}""", "budget.currency", "The Currency field is required.")]
    [InlineData("""{"name": x}""", "name", "The request body is not valid JSON.")]
    [InlineData("[]", "input", "The field input has a value of another kind than expected.")]
    [InlineData("null", "input", "The request needs a body.")]
    [InlineData("", "input", "The request needs a body.")]
    public async Task Names_the_field_of_a_body_that_cannot_be_read(string json, string member, string message)
    {
        var (status, body) = await _mia.AskAsync(HttpMethod.Post, "/api/app/campaign", json);

        status.ShouldBe(400);
        var only = body!["error"]!["validationErrors"]!.AsArray().ShouldHaveSingleItem()!;
        only["members"]!.AsArray().Select(name => name!.GetValue<string>()).ShouldBe([member]);
        only["message"]!.GetValue<string>().ShouldBe(message);
        body.ToJsonString().ShouldNotContain("System.");
    }

    [Theory]
    [InlineData("/api/app/campaign/not-an-id", "id")]
    [InlineData("/api/app/campaign?channel=fax", "channel")]
    [InlineData("/api/app/campaign?after=someday", "after")]
    [InlineData("/api/app/campaign?maxResultCount=many", "maxResultCount")]
    [InlineData("/api/app/campaign?maxResultCount=1001", "maxResultCount")]
    public async Task Names_the_part_of_an_address_that_cannot_be_read(string url, string member)
    {
        var (status, body) = await _mia.AskAsync(url);

        status.ShouldBe(400);
        MembersOf(body!["error"]!).ShouldBe([member]);
    }

    [Theory]
    [InlineData("GET", "/api/nothing/here", 404)]
    [InlineData("GET", "/api/v1/by-hand/bare/429", 429)]
    [InlineData("DELETE", "/api/app/failures", 405)]
    public async Task Fills_bare_failures(string method, string url, int expectedStatus)
    {
        var (status, body) = await _anyone.AskAsync(new(method), url);

        status.ShouldBe(expectedStatus);
        body!["error"]!["message"]!.GetValue<string>().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Says_415_for_a_body_of_another_kind()
    {
        using var content = new StringContent("<xml/>", new MediaTypeHeaderValue("application/xml"));
        using var response = await _mia.PostAsync("/api/app/campaign", content);

        ((int)response.StatusCode).ShouldBe(415);
        (await response.JsonAsync())!["error"].ShouldNotBeNull();
    }

    [Fact]
    public async Task Says_413_for_a_body_that_is_too_large()
    {
        var (status, body) = await _anyone.AskAsync(HttpMethod.Post, "/api/v1/by-hand", $$"""{"name":"{{new string('x', 200)}}"}""");

        status.ShouldBe(413);
        body!["error"]!["message"]!.GetValue<string>().ShouldBe("The request is too large.");
    }

    [Fact]
    public async Task Speaks_the_callers_language_about_fields()
    {
        var (_, body) = await _mia.AskAsync(HttpMethod.Post, "/api/app/campaign?culture=de", """{"name":""}""");

        body!["error"]!["validationErrors"]![0]!["message"]!.GetValue<string>().ShouldBe("Das Feld Bezeichnung wird gebraucht.");
    }

    [Fact]
    public async Task Is_the_same_for_hand_written_controllers()
    {
        var (status, body) = await _anyone.AskAsync(HttpMethod.Post, "/api/v1/by-hand", "{}");

        status.ShouldBe(400);
        MembersOf(body!["error"]!).ShouldBe(["name"]);
    }

    private static IEnumerable<string> MembersOf(JsonNode error) =>
        error["validationErrors"]!.AsArray().SelectMany(item => item!["members"]!.AsArray()).Select(member => member!.GetValue<string>());
}
