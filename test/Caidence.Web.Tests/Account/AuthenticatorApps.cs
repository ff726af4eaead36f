using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Caidence.Web.Account;

internal static class AuthenticatorApps
{
    public static async Task<(AuthenticatorApp App, IReadOnlyList<string> RecoveryCodes)> SetUpAsync(HttpClient person)
    {
        var start = await (await person.PostAsync("/api/account/two-factor/start-authenticator", null)).JsonAsync();
        var app = new AuthenticatorApp(start["key"]!.GetValue<string>());
        start["uri"]!.GetValue<string>().ShouldStartWith("otpauth://totp/");
        var confirmed = await person.PostAsJsonAsync("/api/account/two-factor/verify-authenticator-code", new { code = app.Code() });

        return (app, CodesOf(await confirmed.JsonAsync()));
    }

    public static IReadOnlyList<string> CodesOf(JsonNode answer) => [.. answer["recoveryCodes"]!.AsArray().Select(code => code!.GetValue<string>())];

    public static Task<HttpResponseMessage> PasswordFlowAsync(this HttpClient program, string name, string password) => program.SubmitAsync(
        "/connect/token", ("grant_type", "password"), ("client_id", "Caidence_App"), ("scope", "Caidence"), ("username", name), ("password", password));
}
