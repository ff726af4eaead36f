using System.Net;
using Caidence.Core.Tests.AspNetCore.Sample;
using Shouldly;
using Xunit;

namespace Caidence.Core.Tests.AspNetCore;

public class Antiforgery_over_HTTP(SampleHost host) : IClassFixture<SampleHost>
{
    private static readonly Uri Configuration = new("/api/abp/application-configuration", UriKind.Relative);

    [Fact]
    public async Task Refuses_a_browser_that_does_not_send_the_token_back()
    {
        var (client, _) = await BrowserAsync();

        var (status, body) = await client.AskAsync(HttpMethod.Put, "/api/app/where");

        status.ShouldBe(400);
        body!["error"]!["message"]!.GetValue<string>().ShouldBe("This page is out of date. Reload it and try again.");
    }

    [Fact]
    public async Task Accepts_the_token_in_the_header()
    {
        var (client, token) = await BrowserAsync();
        client.DefaultRequestHeaders.Add("RequestVerificationToken", token);

        (await client.AskAsync(HttpMethod.Put, "/api/app/where")).Status.ShouldBe(204);
    }

    [Fact]
    public async Task Does_not_mind_programs_without_cookies() =>
        (await host.SignedIn().AskAsync(HttpMethod.Put, "/api/app/where")).Status.ShouldBe(204);

    [Fact]
    public async Task Asks_whoever_carries_the_sign_in_cookie()
    {
        using var client = host.SignedIn();
        client.DefaultRequestHeaders.Add("Cookie", ".AspNetCore.Identity.Application=x");

        (await client.AskAsync(HttpMethod.Put, "/api/app/where")).Status.ShouldBe(400);
    }

    [Fact]
    public async Task Lets_reading_pass()
    {
        var (client, _) = await BrowserAsync();

        (await client.AskAsync("/api/app/where")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Is_left_out_where_a_method_says_so()
    {
        var (client, _) = await BrowserAsync();

        (await client.AskAsync(HttpMethod.Post, "/api/v1/by-hand/webhook")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Gives_scripts_a_cookie_they_can_read()
    {
        using var response = await host.Anonymous().GetAsync(Configuration);

        response.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("XSRF-TOKEN=")).ShouldNotContain("httponly");
    }

    private async Task<(HttpClient Client, string Token)> BrowserAsync()
    {
        var cookies = new CookieContainer();
        var client = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies }) { BaseAddress = host.Address };
        using var response = await client.GetAsync(Configuration);

        return (client, cookies.GetCookies(host.Address)["XSRF-TOKEN"]!.Value);
    }
}
