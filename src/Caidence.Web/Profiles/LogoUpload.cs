using Caidence.Web.Forms;
using Caidence.Web.Htmx;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Caidence.Web.Profiles;

internal static class LogoUpload
{
    /// <summary>False, and said so at the field, when the file is none that can be shown.</summary>
    public static async Task<bool> TakeLogoAsync(this PageModel page, IFormFile? file, Func<Stream, Task> keep)
    {
        if (file is null)
        {
            return true;
        }

        try
        {
            await using var content = file.OpenReadStream();
            await keep(content);
            return true;
        }
        catch (BusinessException refusal)
        {
            page.ModelState.AddModelError("Logo", page.SentenceOf(refusal));
            page.NotifyWarn(page.SentenceOf(refusal));
            return false;
        }
    }
}
