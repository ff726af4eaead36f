using System.Net;

namespace Caidence.Web.Theme;

public sealed class An_answer_to_a_browser(BareSite site) : IClassFixture<BareSite>
{
    private const string Html = "text/html,application/xhtml+xml";

    [Theory]
    [InlineData("/page")]
    [InlineData("/nowhere")]
    [InlineData("/dist/app-1a2b3c.js")]
    public async Task Allows_no_script_but_our_own(string address)
    {
        var policy = (await site.Client.GetAsync(address)).Headers.GetValues("Content-Security-Policy").Single();

        policy.ShouldBe(
            "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; "
            + "connect-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'");
    }

    [Fact]
    public async Task Carries_the_policy_of_its_endpoint_where_that_has_one() =>
        (await site.Client.GetAsync("/special")).Headers.GetValues("Content-Security-Policy").ShouldBe(["default-src 'none'"]);

    [Fact]
    public async Task Is_not_guessed_at_nor_framed()
    {
        var headers = (await site.Client.GetAsync("/page")).Headers;

        headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        headers.GetValues("X-Frame-Options").ShouldBe(["DENY"]);
        headers.GetValues("Referrer-Policy").ShouldBe(["strict-origin-when-cross-origin"]);
    }

    [Fact]
    public async Task Is_kept_for_ever_when_it_is_a_hashed_file()
    {
        (await site.Client.GetAsync("/dist/app-1a2b3c.js")).Headers.CacheControl!.ToString().ShouldBe("public, max-age=31536000, immutable");
        (await site.Client.GetAsync("/dist/no-longer-there.js")).Headers.CacheControl.ShouldBeNull();
        (await site.Client.GetAsync("/page")).Headers.CacheControl.ShouldBeNull();
    }

    [Fact]
    public async Task Is_a_friendly_page_where_there_is_nothing()
    {
        var answer = await site.GetAsync("/nowhere", Html);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync()).ShouldBe("friendly 404 for 404");
    }

    [Fact]
    public async Task Is_a_friendly_page_where_something_broke()
    {
        var answer = await site.GetAsync("/broken", Html);

        answer.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        (await answer.Content.ReadAsStringAsync()).ShouldBe("friendly 500 for 500");
    }

    [Theory]
    [InlineData("/api/nowhere", Html, null)]
    [InlineData("/nowhere", "application/json", null)]
    [InlineData("/nowhere", Html, "XMLHttpRequest")]
    [InlineData("/nowhere", "*/*", null)]
    public async Task Stays_bare_for_programs(string address, string accept, string? requestedWith)
    {
        var answer = await site.GetAsync(address, accept, requestedWith);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync()).ShouldBeEmpty();
    }
}
