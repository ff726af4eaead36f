using Caidence.Localization;
using Caidence.Web.Theme;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Home;

/// <summary>Good morning, by the person's own clock.</summary>
public sealed class Greeting(IClock clock, IStringLocalizer<CaidenceResource> localizer) : ITransientDependency
{
    public string For(HttpRequest request, string? name)
    {
        var hour = TimeZoneInfo.ConvertTimeFromUtc(clock.Now, PageTimeZone.ReadFrom(request)).Hour;
        var part = hour switch { >= 5 and < 12 => "Morning", >= 12 and < 18 => "Afternoon", _ => "Evening" };
        return localizer[$"Home:{part}", name ?? ""];
    }
}
