using Microsoft.AspNetCore.Mvc.Rendering;

namespace Caidence.Web.Pages;

internal static class TimeZoneChoice
{
    public static IReadOnlyList<SelectListItem> All(DateTime now) => [.. TimeZoneNames.All(now).Select(zone => new SelectListItem(zone.Text, zone.Id))];
}
