using Caidence.Localization;
using Microsoft.Extensions.Localization;

namespace Caidence.Leads;

internal static class VerificationText
{
    /// <summary><c>scheme:generation</c> or a refusal's word as a sentence.</summary>
    public static string Of(string verification, IStringLocalizer<CaidenceResource> text)
    {
        var parts = verification.Split(':');
        var sentence = text["LeadVerification:" + parts[0]].Value;
        return parts is [_, not "0"] ? $"{sentence} {text["LeadVerification:PreviousKey"].Value}" : sentence;
    }
}
