using Caidence.Profiles;

namespace Caidence.Web.Pages.Settings;

/// <summary>What is shown, as it is ticked and typed.</summary>
public sealed class MediaKitForm
{
    public bool ShowsRates { get; set; }
    public bool ShowsAvailability { get; set; }
    public string? ContactEmail { get; set; }

    public static MediaKitForm Of(MediaKitChoices choices) =>
        new() { ShowsRates = choices.ShowsRates, ShowsAvailability = choices.ShowsAvailability, ContactEmail = choices.ContactEmail };

    public MediaKitChoices ToChoices() => new() { ShowsRates = ShowsRates, ShowsAvailability = ShowsAvailability, ContactEmail = ContactEmail };
}
