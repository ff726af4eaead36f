using Caidence.Localization;
using Caidence.Tenants.Plans;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Tenants;

public static class PlanTexts
{
    /// <summary><c>2 of 5</c>, as far as either is known.</summary>
    public static string UseOf(this IStringLocalizer<CaidenceResource> texts, LimitUseDto limit) => limit switch
    {
        { Used: { } used, Limit: { } most } => texts["Plans:UsedOf", used, most],
        { Used: { } used } => texts["Plans:UsedOfAny", used],
        { Limit: { } most } => texts["Plans:UpTo", most],
        _ => texts["Plans:AnyNumber"],
    };
}
