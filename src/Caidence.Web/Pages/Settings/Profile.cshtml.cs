using Caidence.Localization;
using Caidence.Onboarding;
using Caidence.Permissions;
using Caidence.Web.Forms;
using Caidence.Web.Htmx;
using Caidence.Web.Profiles;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Settings;

/// <summary>What the wizard asked for, section by section.</summary>
[Authorize(CaidencePermissions.Profiles.Default)]
public sealed class ProfileModel(
    IOnboardingAppService onboarding, SectionSheets sheets, IPermissionChecker permissions, ICurrentTenant currentTenant, IStringLocalizer<CaidenceResource> texts)
    : PageModel
{
    // Brands are described on their own pages, and people and accounts are no part of a profile.
    private static readonly HashSet<OnboardingStep> Elsewhere =
        [OnboardingStep.Type, OnboardingStep.SocialConnect, OnboardingStep.InviteTeam, OnboardingStep.CreateBrand, OnboardingStep.BrandIdentity];

    [BindProperty(SupportsGet = true)]
    public OnboardingStep? Section { get; set; }

    [BindProperty]
    public string? ConcurrencyStamp { get; set; }

    [BindProperty]
    public IFormFile? Logo { get; set; }

    public OnboardingProgressDto Progress { get; private set; } = new();

    public IReadOnlyList<SectionForm> Sections { get; private set; } = [];

    public SectionSheet Sheet { get; private set; } = new();

    public bool IsChangeable { get; private set; }

    public bool IsConflict { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (!currentTenant.IsAvailable)
        {
            return NotFound();
        }

        await ReadAsync();
        ConcurrencyStamp = Sheet.ConcurrencyStamp;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ReadAsync();
        if (Sections.FirstOrDefault(section => section.Step == Section) is not { } form)
        {
            return NotFound();
        }

        await TryUpdateModelAsync(form, form.GetType(), "Input");
        form.Write(Sheet);
        var current = Sheet.ConcurrencyStamp;
        Sheet.ConcurrencyStamp = ConcurrencyStamp;
        try
        {
            if (!await this.TryAsync("Input", () => sheets.SaveProfileAsync(Sheet)))
            {
                return this.Invalid();
            }
        }
        catch (AbpDbConcurrencyException)
        {
            IsConflict = true;
            ConcurrencyStamp = current;
            ModelState.Remove(nameof(ConcurrencyStamp));
            Response.StatusCode = StatusCodes.Status409Conflict;
            return Page();
        }

        if (await this.TakeLogoAsync(Logo, content => sheets.SetLogoAsync(form.LogoOwner, null, content)))
        {
            this.NotifySuccess(texts["Profiles:Saved"]);
        }

        return this.GoTo("~/settings/profile");
    }

    private async Task ReadAsync()
    {
        Progress = await onboarding.GetProgressAsync();
        Sheet = await sheets.ReadAsync(Progress.ProfileType, Progress.BrandId);
        Sections = [.. OnboardingPath.Of(Progress.ProfileType).Where(step => !Elsewhere.Contains(step)).Select(SectionForm.Of)];
        foreach (var section in Sections)
        {
            section.Read(Sheet);
        }

        IsChangeable = await permissions.IsGrantedAsync(CaidencePermissions.Profiles.Update);
    }
}
