using Caidence.Localization;
using Caidence.Onboarding;
using Caidence.Permissions;
using Caidence.Web.Forms;
using Caidence.Web.Htmx;
using Caidence.Web.Onboarding;
using Caidence.Web.Profiles;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Onboarding;

/// <summary>The wizard, for whoever opened the workspace. Every step is a plain form.</summary>
[Authorize(CaidencePermissions.Profiles.Create)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class IndexModel(
    IOnboardingAppService onboarding, SectionSheets sheets, ICurrentTenant currentTenant, ICurrentUser currentUser, IStringLocalizer<CaidenceResource> texts) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "step")]
    public int? Number { get; set; }

    [BindProperty]
    public IFormFile? Logo { get; set; }

    /// <summary>Somebody has just come back from a platform with this.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Attempt { get; set; }

    public OnboardingProgressDto Progress { get; private set; } = new();

    public OnboardingStepDto Step => Progress.Steps[Number!.Value - 1];

    public SectionForm Form { get; private set; } = new SocialForm();

    /// <summary>Something is typed that has not been sent.</summary>
    public bool HasDraft { get; private set; }

    private SectionSheet Sheet { get; set; } = new();

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Progress = await onboarding.GetProgressAsync();
        if (!Progress.IsOffered)
        {
            context.Result = Progress.CompletedAt is null ? NotFound() : LocalRedirect("~/");
            return;
        }

        if (Number is not { } number || number < 1 || number > Progress.CurrentStep)
        {
            context.Result = Attempt is null ? GoToStep(Progress.CurrentStep) : GoToStepOf(OnboardingStep.SocialConnect);
            return;
        }

        Sheet = await sheets.ReadAsync(Progress.ProfileType, Progress.BrandId);
        Form = SectionForm.Of(Step.Name);
        Form.Read(Sheet);
        await next();
    }

    public async Task OnGetAsync()
    {
        Form.Suggest(currentTenant.Name, $"{currentUser.Name} {currentUser.SurName}".Trim());
        if (await onboarding.GetDraftAsync(Number!.Value) is { Fields.Count: > 0 } draft)
        {
            HasDraft = true;
            await TryUpdateModelAsync(Form, Form.GetType(), "Input", DraftValues.Of(draft), _ => true);
            this.ForgiveAll();
        }
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await TryUpdateModelAsync(Form, Form.GetType(), "Input");
        Form.Write(Sheet);
        if (!await this.TryAsync("Input", async () => Progress = await onboarding.CompleteStepAsync(Number!.Value, Sheet.ToInput())))
        {
            return this.Invalid();
        }

        return await this.TakeLogoAsync(Logo, content => sheets.SetLogoAsync(Form.LogoOwner, Progress.BrandId, content)) ? await GoOnAsync() : GoToStep(Number!.Value);
    }

    public async Task<IActionResult> OnPostSkipAsync()
    {
        ModelState.Clear();
        if (!await this.TryAsync("Input", async () => Progress = await onboarding.SkipStepAsync(Number!.Value)))
        {
            return this.Invalid();
        }

        return await GoOnAsync();
    }

    public async Task<IActionResult> OnPostLaterAsync()
    {
        await onboarding.PostponeAsync();
        return LocalRedirect("~/");
    }

    private async Task<IActionResult> GoOnAsync()
    {
        if (Number < Progress.Steps.Count)
        {
            return GoToStep(Number!.Value + 1);
        }

        await onboarding.CompleteAsync();
        this.NotifySuccess(texts["Onboarding:Ready"]);
        return LocalRedirect("~/?tour=true");
    }

    private LocalRedirectResult GoToStepOf(OnboardingStep name) =>
        LocalRedirect($"~/onboarding?step={Progress.Steps.FirstOrDefault(step => step.Name == name)?.Number ?? Progress.CurrentStep}&attempt={Attempt}");

    private LocalRedirectResult GoToStep(int number) => LocalRedirect($"~/onboarding?step={number}");
}
