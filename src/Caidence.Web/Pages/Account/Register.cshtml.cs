using System.Text.Json;
using Caidence.Account;
using Caidence.Localization;
using Caidence.Tenants;
using Caidence.Web.Forms;
using Caidence.Web.Htmx;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Account;

/// <summary>A stranger opens a workspace.</summary>
public sealed class RegisterModel(
    IAccountAppService accounts, IExternalSignInAppService signIns, SelfRegistration selfRegistration, ICurrentTenant currentTenant,
    IStringLocalizer<CaidenceResource> texts) : AccountPageModel
{
    public static IReadOnlyList<(ProfileType Type, string Icon)> ProfileTypes { get; } =
        [(ProfileType.Agency, "building-community"), (ProfileType.Brand, "tag"), (ProfileType.Creator, "sparkles")];

    [BindProperty]
    public SignUpForm Input { get; set; } = new();

    /// <summary>Of somebody who has come from another provider.</summary>
    [BindProperty]
    public string? Ticket { get; set; }

    public ExternalIdentity? Identity => Ticket is { } ticket ? signIns.Read(ticket) : null;

    /// <summary>The provider vouches for the address: neither it nor a password is asked.</summary>
    public bool IsVerified => Identity is { IsEmailVerified: true, Email: not null };

    public bool IsOpen { get; private set; }

    /// <summary>From none to best, for the island that rates the password.</summary>
    public string StrengthWords => JsonSerializer.Serialize(Enumerable.Range(0, 5).Select(score => texts[$"SignUp:Strength.{score}"].Value));

    public async Task OnGetAsync()
    {
        ModelState.Clear();
        Ticket = PendingIdentity.FindIn(TempData);
        if (Identity is { } identity)
        {
            Input = SignUpForm.For(identity);
        }

        IsOpen = await selfRegistration.IsOpenToStrangersAsync();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (IsVerified)
        {
            ModelState.Remove($"{nameof(Input)}.{nameof(Input.EmailAddress)}");
            ModelState.Remove($"{nameof(Input)}.{nameof(Input.Password)}");
        }

        var isIn = false;
        if (!Input.IsFromRobot && !await this.TryAsync(nameof(Input), async () => isIn = await RegisterAsync()))
        {
            IsOpen = await selfRegistration.IsOpenToStrangersAsync();
            return this.Invalid();
        }

        if (isIn)
        {
            return GoOn();
        }

        SignedUpAddress.KeepIn(TempData, Input.EmailAddress);
        return RedirectToPage("CheckMail");
    }

    /// <returns>Whether the person is signed in already.</returns>
    private async Task<bool> RegisterAsync()
    {
        if (!string.IsNullOrEmpty(Ticket))
        {
            return (await signIns.RegisterAsync(Input.ToExternalDto(Ticket))).Result == LoginResultType.Success;
        }

        // Whichever workspace an earlier visit has settled on: this one is new.
        using (currentTenant.Change(null))
        {
            await accounts.RegisterAsync(Input.ToDto());
            return false;
        }
    }
}
