using Caidence.Localization;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Leads;

/// <summary>Names of fields as people read them.</summary>
public sealed class LeadNames(IStringLocalizer<CaidenceResource> localizer) : ITransientDependency
{
    private const string CustomPrefix = "custom:";

    /// <summary><c>budget_per_month</c> is "Budget per month".</summary>
    public static string OfKey(string key)
    {
        var words = key.Replace('_', ' ').Trim();
        return words.Length == 0 ? key : char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>Of where an answer went: a field, a custom field by its key, or nowhere.</summary>
    public string OfTarget(string? target) => target switch
    {
        null => "–",
        _ when target.StartsWith(CustomPrefix, StringComparison.Ordinal) => localizer["Leads:OtherAnswer", OfKey(target[CustomPrefix.Length..])],
        _ => localizer[$"LeadField:{target}"],
    };
}
