using System.Text.Json;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Caidence.Web.Htmx;

/// <summary>A toast for the person: on this answer if htmx asked for it, on the next page otherwise.</summary>
public sealed record Notice(string Type, string Message, NoticeAction? Action = null)
{
    private const string Key = "Notices";

    /// <summary>Hands out what earlier requests left; a second call finds nothing.</summary>
    public static IReadOnlyList<Notice> TakeFrom(ITempDataDictionary tempData) =>
        tempData[Key] is string left ? JsonSerializer.Deserialize<List<Notice>>(left)! : [];

    internal void GiveTo(PageModel page)
    {
        if (page.Request.IsHtmx())
        {
            page.Response.Trigger("notify", this);
            return;
        }

        page.TempData[Key] = JsonSerializer.Serialize(TakeFrom(page.TempData).Append(this));
    }
}

/// <summary>A button in a toast: posts the values under one name. Only on the next page, which a plain form leads to.</summary>
public sealed record NoticeAction(string Text, string Url, string Field, IReadOnlyList<string> Values);

public static class NoticeExtensions
{
    public static void NotifySuccess(this PageModel page, string message, NoticeAction? action = null) => new Notice("success", message, action).GiveTo(page);

    public static void NotifyInfo(this PageModel page, string message) => new Notice("info", message).GiveTo(page);

    public static void NotifyWarn(this PageModel page, string message) => new Notice("warn", message).GiveTo(page);

    public static void NotifyError(this PageModel page, string message) => new Notice("error", message).GiveTo(page);
}
