using Caidence.Localization;
using Caidence.Web.Htmx;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Leads;

public static class LeadTrashActions
{
    /// <summary>Takes the leads out of the trash again, and goes back to where one was.</summary>
    /// <param name="backTo">An address of the list.</param>
    public static NoticeAction Undo(IEnumerable<Guid> ids, string backTo, IStringLocalizer<CaidenceResource> localizer) => new(
        localizer["LeadTrash:Undo"],
        AddressOf("Restore", backTo),
        "ids",
        [.. ids.Select(id => id.ToString("N"))]);

    /// <param name="handler">Of the list, which goes back to where one was.</param>
    /// <param name="backTo">An address of the list.</param>
    internal static string AddressOf(string handler, string backTo) =>
        backTo + (backTo.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "handler=" + handler;

    /// <summary>A sentence with a number in it; <c>Key.One</c> is that of a single one.</summary>
    public static string Counted(this IStringLocalizer<CaidenceResource> localizer, string key, int count, params object[] more) =>
        localizer[count == 1 ? $"{key}.One" : key, [count, .. more]];
}
