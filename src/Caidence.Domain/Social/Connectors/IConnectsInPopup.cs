namespace Caidence.Social.Connectors;

/// <summary>For sign-ins that open in a window of the platform's own beside our page; the dialog of <see cref="ISocialConnector"/> stays the other way.</summary>
public interface IConnectsInPopup
{
    AuthFlavor Flavor { get; }

    /// <summary>What the page needs to open it; null where the app is not made for it.</summary>
    SocialPopup? PopupOf(SocialApp app);

    /// <summary>The account that was picked there, as our page brought it along with the code; null where it did not hear of one.</summary>
    string? PickedIn(IReadOnlyDictionary<string, string> query);
}

/// <summary>A platform's script that opens the popup, and what it is called with. None of it is secret.</summary>
/// <param name="SdkUrl">The script; its origin is let into the page.</param>
/// <param name="Origins">Who may tell our page what was picked.</param>
/// <param name="ApiVersion">Of the platform's API.</param>
/// <param name="SignupVersion">Of the dialog.</param>
public sealed record SocialPopup(string SdkUrl, IReadOnlyList<string> Origins, string ClientId, string ConfigId, string ApiVersion, string SignupVersion);
