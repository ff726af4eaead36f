using Caidence.Web.Htmx;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Caidence.Web.Forms;

/// <summary>For buttons: done and said so, or refused and said why; the page is shown again either way.</summary>
public static class Actions
{
    public static Task<IActionResult> DoAsync(this PageModel page, string backTo, Func<Task<string>> action) => page.DoAsync(backTo, null, action);

    /// <summary>The message carries a button that takes it back.</summary>
    public static Task<IActionResult> DoUndoablyAsync(this PageModel page, string backTo, NoticeAction undo, Func<Task<string>> action) =>
        page.DoAsync(backTo, undo, action);

    private static async Task<IActionResult> DoAsync(this PageModel page, string backTo, NoticeAction? undo, Func<Task<string>> action)
    {
        try
        {
            page.NotifySuccess(await action(), undo);
        }
        catch (BusinessException refusal)
        {
            page.NotifyError(page.SentenceOf(refusal));
        }
        catch (AbpValidationException refusal)
        {
            page.NotifyError(string.Join('\n', refusal.ValidationErrors.Select(error => error.ErrorMessage)));
        }

        return page.GoTo(backTo);
    }
}
