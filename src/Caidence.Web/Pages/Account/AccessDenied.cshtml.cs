using Microsoft.AspNetCore.Mvc;

namespace Caidence.Web.Pages.Account;

public sealed class AccessDeniedModel(ICurrentUser currentUser) : AccountPageModel
{
    /// <summary>The page of every other refusal, with its status; whoever helps is told what support may not.</summary>
    public IActionResult OnGet() => currentUser.IsImpersonated ? RedirectToPage("/Account/Support") : StatusCode(StatusCodes.Status403Forbidden);
}
