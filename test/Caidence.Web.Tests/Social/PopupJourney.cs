using System.Net.Http.Json;
using Caidence.PlatformSimulator.Control.Client;
using Microsoft.AspNetCore.WebUtilities;

namespace Caidence.Web.Social;

/// <summary>Somebody who signs up to WhatsApp in a popup beside our page.</summary>
/// <param name="Platforms">Where the popup leads.</param>
internal sealed record PopupJourney(HttpClient Browser, Uri Platforms)
{
    public const string Callback = "/api/v1/social/callback/whatsapp";

    public string Person { get; init; } = SocialJourney.Ana;
    public string Start { get; init; } = "/api/v1/social/auth";

    /// <summary>The id of the number that is picked.</summary>
    public string? Number { get; init; }
    public Guid? ConnectionId { get; init; }

    public async Task<string> OpenAsync() => (await (await Browser.PostAsync(
        new Uri($"{Start}/whatsapp/popup?flavor=embedded_signup&connectionId={ConnectionId}", UriKind.Relative), content: null)).JsonAsync()).Text("state");

    public async Task<SignupPopup> SignUpAsync() => (await SignupPopup.GoThroughAsync(
        SignupPopup.DialogOf(Platforms, Browser.BaseAddress!.GetLeftPart(UriPartial.Authority)), Person, Number)).ShouldNotBeNull();

    /// <summary>Where our page goes with what it heard.</summary>
    public static Uri BackWith(string state, SignupPopup popup) => BackWith(
        ("state", state), ("code", popup.Code!), ("waba_id", (string)popup.Signup["data"]!["waba_id"]!), ("phone_number_id", (string)popup.Signup["data"]!["phone_number_id"]!));

    public static Uri BackWith(params (string Name, string Value)[] query) =>
        new(QueryHelpers.AddQueryString(Callback, query.ToDictionary(each => each.Name, each => (string?)each.Value)), UriKind.Relative);

    public async Task<Uri> GoThereAsync() => BackWith(await OpenAsync(), await SignUpAsync());

    public SocialJourney Journey => new(Browser, "whatsapp");

    /// <summary>The page on which Caidence goes on.</summary>
    public async Task<string> GoThereAndBackAsync() => await Journey.ComeBackAsync(await GoThereAsync());
}
