using Caidence.Brands;
using Caidence.Web.Forms;
using Caidence.Web.Htmx;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Caidence.Web.Pages.Brands;

internal static class BrandLogoUpload
{
    /// <summary>False, and said so, when the file is none that can be shown. What was typed beside it is kept.</summary>
    public static async Task<bool> TakeLogoAsync(this PageModel page, IBrandsAppService brands, Guid id, IFormFile? file)
    {
        if (file is null)
        {
            return true;
        }

        try
        {
            await using var content = file.OpenReadStream();
            await brands.SetLogoAsync(id, content);
            return true;
        }
        catch (BusinessException refusal)
        {
            page.NotifyWarn(page.SentenceOf(refusal));
            return false;
        }
    }
}
