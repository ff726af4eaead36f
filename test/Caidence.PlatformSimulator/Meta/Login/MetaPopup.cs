using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using Caidence.PlatformSimulator.Meta.Accounts;

namespace Caidence.PlatformSimulator.Meta.Login;

/// <summary>The dialog in a window that <c>sdk.js</c> opened. Its answers are messages to the page of that origin, and to no other.</summary>
internal sealed record MetaPopup(string Origin, string Channel)
{
    /// <summary>What a code of a popup has in place of a redirect address.</summary>
    public const string NoAddress = "";

    private const string AllowedVersions = "v3 v4";

    /// <param name="home">The only domain that may open it.</param>
    /// <returns>Null where the dialog was not asked for so, or may not be.</returns>
    public static MetaPopup? Of(IQueryCollection query, string home) =>
        query["display"] == "popup" && query["origin"] == home && query["config_id"].Count > 0 && query["override_default_response_type"] == "true"
        && AllowedVersions.Split(' ').Contains(VersionIn(query["extras"]))
            ? new(home, query["channel"].ToString())
            : null;

    public IResult Finish(string code, WhatsAppBusiness business, string numberId) => Tell(
        Signup("FINISH", new() { ["phone_number_id"] = numberId, ["waba_id"] = business.Id, ["business_id"] = $"6{business.Id[1..]}" }),
        new() { ["status"] = "unknown", ["authResponse"] = new JsonObject { ["code"] = code, ["userID"] = null, ["expiresIn"] = null } });

    public IResult Cancel() => Tell(Signup("CANCEL", new() { ["current_step"] = "PHONE_NUMBER_SETUP" }), NoLogin);

    public IResult Fail(string sentence) => Tell(
        Signup("CANCEL", new() { ["error_message"] = sentence, ["error_code"] = "524126", ["session_id"] = "f34b51dab5e0498", ["timestamp"] = "1746041036" }), NoLogin);

    private static JsonObject NoLogin => new() { ["status"] = "unknown", ["authResponse"] = null };

    private static JsonObject Signup(string name, JsonObject data) => new() { ["type"] = "WA_EMBEDDED_SIGNUP", ["event"] = name, ["version"] = 3, ["data"] = data };

    private static string? VersionIn(string? extras)
    {
        try
        {
            return (string?)JsonNode.Parse(extras ?? "")?["version"];
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }

    // Both are sent as text: pages have to read what comes before they know that it is meant for them.
    private IResult Tell(JsonObject signup, JsonObject login) => Results.Content(
        $"""
        <!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>WhatsApp (simulated)</title><p>You can close this window.</p>
        <div id="answer" data-origin="{E(Origin)}" data-signup="{E(signup.ToJsonString())}" data-login="{E($"cb={Channel}&response={Uri.EscapeDataString(login.ToJsonString())}")}"></div>
        <script src="/connect/arbiter.js"></script></html>
        """,
        "text/html", Encoding.UTF8);

    private static string E(string text) => HtmlEncoder.Default.Encode(text);
}
