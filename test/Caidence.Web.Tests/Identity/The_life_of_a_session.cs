using System.Net;
using System.Net.Http.Json;
using Caidence.Web.Account;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Caidence.Web.Identity;

public sealed class The_life_of_a_session(SqliteWeb web) : WebTest(web)
{
    private const int TwoWeeks = 14 * 24;
    private const string Cookie = ".AspNetCore.Identity.Application";

    [Theory]
    [InlineData(TwoWeeks, TwoWeeks - 1, HttpStatusCode.OK)]
    [InlineData(TwoWeeks, TwoWeeks, HttpStatusCode.Unauthorized)]
    [InlineData(8, 7, HttpStatusCode.OK)]
    [InlineData(8, 8, HttpStatusCode.Unauthorized)]
    public async Task Is_what_the_workspace_says_from_its_last_use_on(int hours, int ago, HttpStatusCode answered)
    {
        using var browser = With(AsOf(await SignInAsync(hours), TimeSpan.FromHours(ago)));

        (await browser.GetAsync("/api/account/my-profile")).StatusCode.ShouldBe(answered);
    }

    [Fact]
    public async Task Is_begun_anew_by_a_use_in_its_second_half()
    {
        using var browser = With(AsOf(await SignInAsync(8), TimeSpan.FromHours(5)));

        var renewed = CookieOf(await browser.GetAsync("/api/account/my-profile"));

        var left = Tickets.Unprotect(renewed)!.Properties.ExpiresUtc - DateTimeOffset.UtcNow;
        left!.Value.TotalHours.ShouldBeInRange(7.9, 8);
    }

    [Fact]
    public async Task Ends_on_a_page_with_the_way_back_to_it()
    {
        using var browser = With(AsOf(await SignInAsync(8), TimeSpan.FromHours(9)));

        (await browser.GetAsync("/leads")).RequestMessage!.RequestUri!.PathAndQuery.ShouldBe("/Account/Login?returnUrl=%2Fleads");
    }

    private ISecureDataFormat<AuthenticationTicket> Tickets =>
        Web.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme).TicketDataFormat;

    private async Task<string> SignInAsync(int hours)
    {
        var workspace = await Web.WorkspaceAsync($"sessions-{hours}");
        using var owner = await workspace.OwnerAsync();
        (await owner.PutAsJsonAsync("/api/identity/settings", new { sessionHours = hours })).EnsureSuccessStatusCode();
        using var browser = await Browser.OpenAsync(Installation);
        return CookieOf(await browser.SignInOnPageAsync(workspace.OwnerEmail, workspace.OwnerPassword));
    }

    /// <summary>The same session, used last so long ago.</summary>
    private string AsOf(string cookie, TimeSpan ago)
    {
        var ticket = Tickets.Unprotect(cookie)!;
        ticket.Properties.IssuedUtc -= ago;
        ticket.Properties.ExpiresUtc -= ago;
        return Tickets.Protect(ticket);
    }

    private HttpClient With(string cookie)
    {
        var client = Installation.Anonymous();
        client.DefaultRequestHeaders.Add("Cookie", $"{Cookie}={cookie}");
        return client;
    }

    private static string CookieOf(HttpResponseMessage answer) =>
        answer.Headers.GetValues("Set-Cookie").Single(header => header.StartsWith($"{Cookie}=", StringComparison.Ordinal)).Split(';')[0][(Cookie.Length + 1)..];
}
