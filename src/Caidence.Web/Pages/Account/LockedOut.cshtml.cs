using Microsoft.AspNetCore.Mvc;

namespace Caidence.Web.Pages.Account;

public sealed class LockedOutModel : AccountPageModel
{
    /// <summary>Not by too many attempts: waiting does not help.</summary>
    [BindProperty(SupportsGet = true)]
    public bool ByAdmin { get; set; }
}
