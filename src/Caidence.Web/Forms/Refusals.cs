using Caidence.Core.AspNetCore.Errors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Caidence.Web.Forms;

/// <summary>What an app service refuses, as messages at the fields it is about and a sentence for the rest.</summary>
public static class Refusals
{
    /// <returns>False when the service said no; the model state then says why.</returns>
    /// <param name="prefix">What the page calls the service's input: <c>Input</c>.</param>
    public static async Task<bool> TryAsync(this PageModel page, string prefix, Func<Task> call)
    {
        if (!page.ModelState.IsValid)
        {
            return false;
        }

        try
        {
            await call();
            return true;
        }
        catch (AbpValidationException refusal)
        {
            foreach (var error in refusal.ValidationErrors)
            {
                page.ModelState.AddModelError(FieldOf(prefix, error.MemberNames), error.ErrorMessage ?? "");
            }
        }
        catch (BusinessException refusal)
        {
            page.ModelState.AddModelError("", page.SentenceOf(refusal));
        }

        return false;
    }

    public static string SentenceOf(this PageModel page, Exception refusal) => page.HttpContext.RequestServices
        .GetRequiredService<ErrorInfoConverter>().Convert(refusal, StatusCodes.Status403Forbidden).Message;

    // Services name members of their own input (platformConfig.pageId); forms are flat.
    private static string FieldOf(string prefix, IEnumerable<string> members) =>
        members.FirstOrDefault() is { Length: > 0 } member ? $"{prefix}.{member[(member.LastIndexOf('.') + 1)..]}" : "";
}
