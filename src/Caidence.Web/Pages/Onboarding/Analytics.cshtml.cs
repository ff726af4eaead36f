using Caidence.Onboarding;
using Caidence.Tenants;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Caidence.Web.Pages.Onboarding;

/// <summary>How far people come in the wizard, and where they stay: for the platform.</summary>
[Authorize(TenantManagementPermissions.Tenants.Default)]
public sealed class AnalyticsModel(IOnboardingAnalyticsAppService analytics) : PageModel
{
    public static IReadOnlyList<int> Spans { get; } = [7, 30, 90, GetOnboardingAnalyticsInput.MaxDays];

    [BindProperty(SupportsGet = true, Name = "")]
    public GetOnboardingAnalyticsInput Input { get; set; } = new();

    /// <summary>Of kinds that anybody has begun.</summary>
    public IReadOnlyList<OnboardingFunnelDto> Funnels { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Input = ModelState.IsValid ? Input : new();
        Funnels = [.. (await analytics.GetAsync(Input)).Funnels.Where(funnel => funnel.Started > 0)];
    }
}
