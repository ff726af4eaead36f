using Caidence.PlatformSimulator.Consent;
using Caidence.PlatformSimulator.SignIn;
using Microsoft.AspNetCore.WebUtilities;

namespace Caidence.PlatformSimulator.Meta.Login;

/// <summary>What an app sends somebody to the dialog with.</summary>
internal sealed record MetaDialogRequest(MetaApp App, SignInPerson Person, string RedirectUri, string? State, IReadOnlyList<string> Asked, bool IsAgain, bool IsSignup)
{
    /// <summary>The page that opened the dialog in a popup; null where the browser itself has come.</summary>
    public MetaPopup? Popup { get; init; }

    private static readonly string[] SignupScopes = ["whatsapp_business_management", "whatsapp_business_messaging"];
    private static readonly string[] Callbacks = ["facebook", "instagram", "whatsapp"];

    /// <returns>A page in place of the dialog where the request cannot be trusted.</returns>
    public static (MetaDialogRequest? Request, IResult? Refusal) Read(HttpRequest request, MetaState state, ConsentBook book)
    {
        var query = request.Query;
        var (redirectUri, configId) = (query["redirect_uri"].ToString(), query["config_id"].ToString());
        if (state.FindApp(query["client_id"].ToString()) is not { } app)
        {
            return (null, Refuse("Invalid App ID: the provided app ID does not look like a valid app ID."));
        }

        var popup = MetaPopup.Of(query, book.Home);
        if (popup is null && !book.Registered(MetaLogin.AppOf(app), redirectUri, Callbacks))
        {
            return (null, Refuse("URL blocked: this redirect failed because the redirect URI is not in the app's client OAuth settings."));
        }

        if (configId.Length > 0 && !app.ConfigIds.Contains(configId))
        {
            return (null, Refuse("Invalid parameter: the configuration does not belong to this app."));
        }

        var asked = configId.Length > 0 ? SignupScopes : MetaScopes.Of(query["scope"]);
        if (asked.Where(scope => !MetaScopes.Facebook.ContainsKey(scope)).ToList() is { Count: > 0 } unknown)
        {
            return (null, Refuse($"Invalid Scopes: {string.Join(", ", unknown)}."));
        }

        return query["response_type"].ToString() is "" or "code"
            ? (new(app, ConsentSwitch.PersonOf(request), popup is null ? redirectUri : MetaPopup.NoAddress, query["state"], [.. asked.Union(configId.Length > 0 ? [] : [MetaScopes.PublicProfile])],
                query["auth_type"] == "rerequest", configId.Length > 0) { Popup = popup }, null)
            : (null, Refuse("Invalid response_type: only code is supported."));
    }

    public IResult Back(params IEnumerable<KeyValuePair<string, string?>> answer) => Results.Redirect(
        QueryHelpers.AddQueryString(RedirectUri, answer.Append(new("state", State))) + "#_=_");

    private static IResult Refuse(string sentence) => ConsentForm.Refuse("Facebook", sentence);
}
