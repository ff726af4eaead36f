using Caidence.Localization;
using Caidence.Social;
using Caidence.Social.Connecting;
using Caidence.Social.Links;
using Caidence.Web.Forms;
using Caidence.Web.Htmx;
using Caidence.Web.Social;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Connect;

/// <summary>Where a connection link leads: a client connects their own accounts, without an account here.</summary>
[AllowAnonymous]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class IndexModel(IConnectionLinkGuestAppService guests, IStringLocalizer<CaidenceResource> texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public Guid? Attempt { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Failed { get; set; }

    [BindProperty(Name = "accounts")]
    public List<string> Accounts { get; set; } = [];

    /// <summary>Null where the link does not hold.</summary>
    public ConnectionLinkOfferDto? Offer { get; private set; }

    public ConnectAttemptDto? Current { get; private set; }

    public string? Error { get; private set; }

    private string? BrowserKey => Request.Cookies[ConnectCookie.OfGuest];

    public async Task OnGetAsync() => await ReadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        if (Accounts.Count == 0)
        {
            ModelState.AddModelError("", texts["Social:ChooseNone"]);
        }

        if (!await this.TryAsync("Input", () => guests.ChooseAsync(Token, Attempt!.Value, BrowserKey, Accounts)))
        {
            await ReadAsync();
            return this.Invalid();
        }

        return LocalRedirect($"~/connect/{Token}");
    }

    private async Task ReadAsync()
    {
        Response.Headers["X-Robots-Tag"] = "noindex";
        Response.Headers["Referrer-Policy"] = "no-referrer";
        ViewData["Title"] = texts["Social:GuestTitle"].Value;
        try
        {
            Offer = await guests.OpenAsync(Token);
            Current = Attempt is { } id ? await guests.GetAttemptAsync(Token, id, BrowserKey) : null;
            HttpContext.LetIn(Offer.Platforms.SelectMany(platform => platform.Ways).FirstOrDefault(way => way.Popup is not null)?.Popup);
            Error = Failed ? texts[CaidenceErrorCodes.Social.StateUnknown].Value : Current?.Error;
        }
        catch (Exception error) when (error is BusinessException { Code: CaidenceErrorCodes.Social.LinkVoid } or EntityNotFoundException)
        {
            Offer = null;
            Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }
}
