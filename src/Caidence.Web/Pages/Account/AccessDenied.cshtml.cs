using Microsoft.AspNetCore.Mvc;

namespace Caidence.Web.Pages.Account;

public sealed class AccessDeniedModel : AccountPageModel
{
    /// <summary>The page of every other refusal, with its status.</summary>
    public IActionResult OnGet() => StatusCode(StatusCodes.Status403Forbidden);
}
