namespace Caidence.Platforms.Meta.WhatsApp;

internal sealed partial class WhatsAppConnector : IConnectsInPopup
{
    public AuthFlavor Flavor => Traits.Flavor;

    public SocialPopup? PopupOf(SocialApp app) => app.ConfigId is { Length: > 0 } configuration && Settings.SdkUrl.Length > 0
        ? new(
            Settings.SdkUrl,
            Settings.PopupOrigins.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            app.ClientId,
            configuration,
            Settings.Version,
            Settings.SignupVersion)
        : null;

    public string? PickedIn(IReadOnlyDictionary<string, string> query) =>
        query.GetValueOrDefault("phone_number_id") is { } id && MetaId.IsValid(id) ? id : null;

    private WhatsAppOptions Settings => options.Value;
}
