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
    IAccountAppService accounts, SelfRegistration selfRegistration, ICurrentTenant currentTenant, IStringLocalizer<CaidenceResource> texts) : AccountPageModel
{
    public static IReadOnlyList<(ProfileType Type, string Icon)> ProfileTypes { get; } =
        [(ProfileType.Agency, "building-community"), (ProfileType.Brand, "tag"), (ProfileType.Creator, "sparkles")];

    [BindProperty]
    public SignUpForm Input { get; set; } = new();

    public bool IsOpen { get; private set; }

    /// <summary>From none to best, for the island that rates the password.</summary>
    public string StrengthWords => JsonSerializer.Serialize(Enumerable.Range(0, 5).Select(score => texts[$"SignUp:Strength.{score}"].Value));

    public async Task OnGetAsync()
    {
        ModelState.Clear();
        IsOpen = await selfRegistration.IsOpenToStrangersAsync();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!Input.IsFromRobot && !await this.TryAsync(nameof(Input), RegisterAsync))
        {
            IsOpen = await selfRegistration.IsOpenToStrangersAsync();
            return this.Invalid();
        }

        SignedUpAddress.KeepIn(TempData, Input.EmailAddress);
        return RedirectToPage("CheckMail");
    }

    private async Task RegisterAsync()
    {
        // Whichever workspace an earlier visit has settled on: this one is new.
        using (currentTenant.Change(null))
        {
            await accounts.RegisterAsync(Input.ToDto());
        }
    }
}
