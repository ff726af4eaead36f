using Caidence.Invitations;
using Caidence.Localization;
using Caidence.Web.Forms;
using Caidence.Web.Htmx;
using Caidence.Web.Pages.Account;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Invitation;

/// <summary>Where the link of an invitation leads. Opening it changes nothing: mail programs open links to look at them.</summary>
public sealed class IndexModel(IInvitationAcceptanceAppService invitations, IStringLocalizer<CaidenceResource> texts) : AccountPageModel
{
    public const string KnownWay = nameof(Known);
    public const string NewWay = nameof(Input);

    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    [BindProperty]
    public NewcomerForm Input { get; set; } = new();

    [BindProperty]
    public KnownForm Known { get; set; } = new();

    public InvitationOfferDto Offer { get; private set; } = new();

    /// <summary>The form that was sent.</summary>
    public string? Way { get; private set; }

    public Task OnGetAsync()
    {
        ModelState.Clear();
        return ReadAsync();
    }

    public Task<IActionResult> OnPostAsync() => JoinAsync(NewWay, Input.EmailAddress, () => invitations.AcceptAsync(
        new() { Token = Token, EmailAddress = Input.EmailAddress, Name = Input.Name, Surname = Input.Surname, Password = Input.Password }));

    public Task<IActionResult> OnPostKnownAsync() => JoinAsync(KnownWay, Known.EmailAddress, () => invitations.AcceptWithPasswordAsync(
        new() { Token = Token, EmailAddress = Known.EmailAddress, Password = Known.Password }));

    public Task<IActionResult> OnPostSignedInAsync() => JoinAsync("", null, () => invitations.AcceptSignedInAsync(new() { Token = Token }));

    private async Task<IActionResult> JoinAsync(string form, string? address, Func<Task<InvitationAcceptanceDto>> accept)
    {
        Way = form.Length == 0 ? null : form;
        await ReadAsync();
        foreach (var other in ModelState.Keys.Where(key => form.Length == 0 || !key.StartsWith(form + ".", StringComparison.Ordinal)).ToList())
        {
            ModelState.Remove(other);
        }

        if (form.Length > 0 && Offer is { IsValid: true, Email: null } && string.IsNullOrWhiteSpace(address))
        {
            ModelState.AddModelError($"{form}.EmailAddress", texts["Invitation:AddressNeeded"]);
        }

        var outcome = InvitationOutcome.NotValid;
        if (!await this.TryAsync(form, async () => outcome = (await accept()).Outcome))
        {
            return this.Invalid();
        }

        switch (outcome)
        {
            case InvitationOutcome.Joined:
                return LocalRedirect("~/");
            case InvitationOutcome.AwaitsConfirmation:
                SignedUpAddress.KeepIn(TempData, address ?? Offer.SignedInAs ?? "");
                return RedirectToPage("/Account/CheckMail");
            case InvitationOutcome.LockedOut:
                return RedirectToPage("/Account/LockedOut");
            case InvitationOutcome.LockedByAdmin:
                return RedirectToPage("/Account/LockedOut", new { ByAdmin = true });
            case InvitationOutcome.WrongPassword:
                ModelState.AddModelError($"{KnownWay}.Password", texts["Invitation:WrongPassword"]);
                break;
            default:
                Offer = new();
                break;
        }

        return this.Invalid();
    }

    private async Task ReadAsync() => Offer = await invitations.LookUpAsync(new() { Token = Token });
}
