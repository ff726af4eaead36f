using Caidence.Web.Htmx;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Caidence.Web.Forms;

/// <summary>For buttons: done and said so, or refused and said why; the page is shown again either way.</summary>
public static class Actions
{
    public static Task<IActionResult> DoAsync(this PageModel page, string backTo, Func<Task<string>> action) =>
        page.DoUndoablyAsync(backTo, async () => (await action(), null));

    /// <summary>The message carries a button that takes it back.</summary>
    public static Task<IActionResult> DoUndoablyAsync(this PageModel page, string backTo, NoticeAction undo, Func<Task<string>> action) =>
        page.DoUndoablyAsync(backTo, async () => (await action(), undo));

    /// <summary>The same where only what was done tells how to take it back, or that there is nothing to take back.</summary>
    public static async Task<IActionResult> DoUndoablyAsync(this PageModel page, string backTo, Func<Task<(string Message, NoticeAction? Undo)>> action)
    {
        try
        {
            var (message, undo) = await action();
            page.NotifySuccess(message, undo);
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
