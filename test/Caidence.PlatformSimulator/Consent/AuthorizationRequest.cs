using Caidence.PlatformSimulator.SignIn;
using Microsoft.AspNetCore.WebUtilities;

namespace Caidence.PlatformSimulator.Consent;

/// <summary>What an app sends somebody over with, and, once the form is posted, what they decided.</summary>
internal sealed class AuthorizationRequest(HttpRequest http, IFormCollection? form)
{
    public string? ClientId => this["client_id"];
    public string? RedirectUri => this["redirect_uri"];
    public IReadOnlyList<string> Scopes => [.. (this["scope"] ?? "").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Distinct()];
    public string? Decision => this["decision"];

    public SignInPerson Person => SignInPerson.Known.FirstOrDefault(person => person.Email == (this["email"] ?? this["as"])) ?? SignInPerson.Known[0];

    /// <summary>Whose screen this could be as well.</summary>
    public IReadOnlyList<ConsentSwitch> Others => ConsentSwitch.For(http, Person);

    /// <summary>The request, for the form to carry along.</summary>
    public IReadOnlyDictionary<string, string> Hidden => http.Query.Where(each => each.Key != "as").ToDictionary(each => each.Key, each => each.Value.ToString());

    public string? this[string name] => form?[name].ToString() is { Length: > 0 } posted ? posted
        : http.Query[name].ToString() is { Length: > 0 } asked ? asked
        : null;

    public static async Task<AuthorizationRequest> ReadAsync(HttpRequest http) => new(http, http.HasFormContentType ? await http.ReadFormAsync() : null);

    public IReadOnlyList<string> Ticked(string name) => [.. (form?[name] ?? default).OfType<string>()];

    public IResult Back(params (string Name, string Value)[] answer) => Results.Redirect(QueryHelpers.AddQueryString(
        RedirectUri!,
        answer.Append(("state", this["state"] ?? "")).Where(each => each.Item2.Length > 0).Select(each => KeyValuePair.Create(each.Item1, (string?)each.Item2))));
}
