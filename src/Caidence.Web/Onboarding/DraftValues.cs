using System.Globalization;
using Caidence.Onboarding;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Primitives;

namespace Caidence.Web.Onboarding;

/// <summary>Puts back into a form what somebody had typed before they closed the browser.</summary>
internal static class DraftValues
{
    public static IValueProvider Of(OnboardingDraftDto draft) => new FormValueProvider(
        BindingSource.Form, new FormCollection(draft.Fields!.ToDictionary(field => field.Key, field => new StringValues(field.Value))), CultureInfo.CurrentCulture);

    /// <summary>Nothing has been sent yet, so nothing is wrong yet.</summary>
    public static void ForgiveAll(this PageModel page)
    {
        foreach (var (_, entry) in page.ModelState)
        {
            entry.Errors.Clear();
            entry.ValidationState = ModelValidationState.Skipped;
        }
    }
}
