using System.Net;
using Caidence.Web.Account;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Caidence.Web.Identity;

public sealed class The_life_of_a_session(SqliteWeb web) : WebTest(web)
{
    private const string Cookie = ".AspNetCore.Identity.Application";

    [Theory]
    [InlineData(13, HttpStatusCode.OK)]
    [InlineData(14, HttpStatusCode.Unauthorized)]
    [InlineData(400, HttpStatusCode.Unauthorized)]
    public async Task Is_two_weeks_from_its_last_use(int days, HttpStatusCode answered)
    {
        var cookie = await SignInAsync();

        using var browser = With(AsOf(cookie, TimeSpan.FromDays(days)));

        (await browser.GetAsync("/api/account/my-profile")).StatusCode.ShouldBe(answered);
    }

    [Fact]
    public async Task Is_begun_anew_by_a_use_in_its_second_half()
    {
        var cookie = await SignInAsync();
        using var browser = With(AsOf(cookie, TimeSpan.FromDays(8)));

        var renewed = CookieOf(await browser.GetAsync("/api/account/my-profile"));

        var left = Tickets.Unprotect(renewed)!.Properties.ExpiresUtc - DateTimeOffset.UtcNow;
        left!.Value.TotalDays.ShouldBeInRange(13.9, 14);
    }

    [Fact]
    public async Task Ends_on_a_page_with_the_way_back_to_it()
    {
        using var browser = With(AsOf(await SignInAsync(), TimeSpan.FromDays(15)));

        (await browser.GetAsync("/leads")).RequestMessage!.RequestUri!.PathAndQuery.ShouldBe("/Account/Login?returnUrl=%2Fleads");
    }

    private ISecureDataFormat<AuthenticationTicket> Tickets =>
        Web.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme).TicketDataFormat;

    private async Task<string> SignInAsync()
    {
        var workspace = await Web.WorkspaceAsync("sessions");
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
