using Caidence.Permissions;
using Caidence.Social.Connecting;
using Caidence.Social.Links;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Social;

/// <summary>Where a browser leaves for a platform's consent screen, and where the platform sends it back.</summary>
[ApiController]
[Route("api/v1/social")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SocialAuthController(ISocialConnectAppService connect, IConnectionLinkGuestAppService guests, ConnectGoals goals) : ControllerBase
{
    [Authorize(CaidencePermissions.SocialConnections.Connect)]
    [HttpGet("auth/{platform}")]
    public async Task<IActionResult> LeaveAsync(SocialPlatform platform, AuthFlavor? flavor, Guid? brandId, Guid? connectionId, ConnectReturn returnTo) => Leave(
        await connect.StartAsync(platform, new() { Flavor = flavor, BrandId = brandId, ConnectionId = connectionId, ReturnTo = returnTo }), ConnectCookie.OfMember);

    /// <summary>A client with a connection link leaves.</summary>
    [AllowAnonymous]
    [HttpGet("links/{token}/auth/{platform}")]
    public async Task<IActionResult> LeaveAsGuestAsync(string token, SocialPlatform platform, [FromQuery] AuthFlavor? flavor) =>
        Leave(await guests.StartAsync(token, platform, flavor), ConnectCookie.OfGuest);

    /// <summary>The same for a popup beside our page: the page keeps the state until the popup has given a code, and comes back with both.</summary>
    [Authorize(CaidencePermissions.SocialConnections.Connect)]
    [HttpPost("auth/{platform}/popup")]
    public async Task<PopupStateDto> OpenAsync(SocialPlatform platform, [FromQuery] AuthFlavor? flavor, [FromQuery] Guid? brandId, [FromQuery] Guid? connectionId, [FromQuery] ConnectReturn returnTo) => Keep(
        await connect.StartAsync(platform, new() { Flavor = flavor, BrandId = brandId, ConnectionId = connectionId, ReturnTo = returnTo, InPopup = true }), ConnectCookie.OfMember);

    [AllowAnonymous]
    [HttpPost("links/{token}/auth/{platform}/popup")]
    public async Task<PopupStateDto> OpenAsGuestAsync(string token, SocialPlatform platform, [FromQuery] AuthFlavor? flavor) =>
        Keep(await guests.StartAsync(token, platform, flavor, inPopup: true), ConnectCookie.OfGuest);

    // Both are anonymous for HTTP: who may come back is told by state, browser and, for members, by the service.
    [AllowAnonymous]
    [HttpGet("callback/{platform}")]
    public async Task<IActionResult> ReturnAsync(SocialPlatform platform)
    {
        var query = Request.Query.ToDictionary(each => each.Key, each => each.Value.ToString());
        var isGuest = Request.Cookies.ContainsKey(ConnectCookie.OfGuest) && !Request.Cookies.ContainsKey(ConnectCookie.OfMember);
        var arrival = isGuest
            ? await guests.ReturnAsync(platform, query, Request.Cookies[ConnectCookie.OfGuest])
            : await connect.ReturnAsync(platform, query, Request.Cookies[ConnectCookie.OfMember]);

        // The address that brought a code is left at once, and is not told to the next page.
        Response.Headers["Referrer-Policy"] = "no-referrer";
        Response.Cookies.Delete(ConnectCookie.OfMember, ConnectCookie.For(Request));
        return LocalRedirect(isGuest ? goals.AfterGuest(arrival, Request.Cookies[ConnectCookie.Token]) : goals.After(platform, arrival));
    }

    private RedirectResult Leave(ConnectDepartureDto departure, string cookie)
    {
        Keep(departure, cookie);
        return Redirect(departure.Url);
    }

    private PopupStateDto Keep(ConnectDepartureDto departure, string cookie)
    {
        foreach (var other in new[] { ConnectCookie.OfMember, ConnectCookie.OfGuest }.Where(name => name != cookie))
        {
            Response.Cookies.Delete(other, ConnectCookie.For(Request));
        }

        Response.Cookies.Append(cookie, departure.BrowserKey, ConnectCookie.For(Request));
        if (cookie == ConnectCookie.OfGuest)
        {
            Response.Cookies.Append(ConnectCookie.Token, (string)RouteData.Values["token"]!, ConnectCookie.For(Request));
        }

        return new(departure.State);
    }
}

/// <summary>What a page with a popup comes back with, besides the code.</summary>
public sealed record PopupStateDto(string State);
