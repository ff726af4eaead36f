using System.Text;
using System.Text.Encodings.Web;

namespace Caidence.PlatformSimulator.Consent;

/// <summary>
/// The screen as HTML, and the fields it posts: <c>email</c> (who), <c>scopes</c> and <c>accounts</c> (each ticked one), and
/// <c>decision</c>, which is <c>allow</c> or <c>cancel</c>.
/// </summary>
internal static class ConsentForm
{
    public static IResult Show(ConsentScreenModel screen) => Results.Content(Html(screen), "text/html", Encoding.UTF8);

    /// <summary>What platforms show in place of a dialog they cannot trust to send anybody back.</summary>
    public static IResult Refuse(string platform, string sentence) => Results.Content(
        $"""<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>{E(platform)} (simulated)</title><h1>Sorry, something went wrong.</h1><p>{E(sentence)}</p></html>""",
        "text/html", Encoding.UTF8, StatusCodes.Status400BadRequest);

    private static string Html(ConsentScreenModel screen) => $$"""
        <!DOCTYPE html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{E(screen.Platform)}} (simulated)</title>
        <style>
        body { margin: 0; min-height: 100vh; display: grid; place-items: center; font: 1rem/1.5 system-ui, sans-serif; background: #f2f3f7; color: #1c1e2b; }
        main { box-sizing: border-box; width: min(30rem, 100vw - 2rem); margin: 1rem 0; background: #fff; border: 1px solid #d8dae5; border-radius: 12px; overflow: hidden; }
        header { padding: .75rem 1.5rem; color: #fff; background: {{screen.Colour}}; font-weight: 600; }
        form { padding: 1rem 1.5rem 1.5rem; } h1 { margin: 0 0 .5rem; font-size: 1.2rem; }
        fieldset { margin: 0 0 1rem; padding: .5rem .75rem; border: 1px solid #d8dae5; border-radius: 8px; } legend { padding: 0 .25rem; font-weight: 600; }
        label { display: block; padding: .2rem 0; } small { color: #555b75; }
        button { min-height: 2.75rem; padding: 0 1.25rem; font: inherit; border: 1px solid #b9bdd0; border-radius: 8px; background: #fff; cursor: pointer; }
        button[value=allow] { color: #fff; border-color: transparent; background: {{screen.Colour}}; }
        </style>
        <main><header>{{E(screen.Platform)}} <small style="color:inherit">(simulated)</small></header><form method="post">
        <h1>{{E(screen.AppName)}} would like to work with your accounts</h1>
        {{Hidden(screen)}}{{People(screen)}}{{Accounts(screen)}}{{Scopes(screen)}}
        <button name="decision" value="allow">Allow</button> <button name="decision" value="cancel">Cancel</button>
        {{Others(screen)}}</form></main></html>
        """;

    private static string Hidden(ConsentScreenModel screen) =>
        string.Concat(screen.Hidden.Select(each => $"""<input type="hidden" name="{E(each.Key)}" value="{E(each.Value)}">"""));

    private static string People(ConsentScreenModel screen) => Fieldset("Signed in as", screen.People.Select((person, index) =>
        $"""<label><input type="radio" name="email" value="{E(person.Email)}" {(index == 0 ? "checked" : "")}> {E(person.Name)} <small>{E(person.Email)}</small></label>"""));

    private static string Accounts(ConsentScreenModel screen) => Fieldset("Which accounts?", screen.Accounts.Select((account, index) =>
        $"""<label><input type="{(screen.PicksOne ? "radio" : "checkbox")}" name="accounts" value="{E(account.Id)}" {(index == 0 || !screen.PicksOne ? "checked" : "")}> {E(account.Name)} <small>{E(account.Note ?? "")}</small></label>"""));

    private static string Scopes(ConsentScreenModel screen) => Fieldset("It will be able to", screen.Scopes.Select(scope => scope.CanBeDeclined
        ? $"""<label><input type="checkbox" name="scopes" value="{E(scope.Scope)}" checked> {E(scope.Sentence)} <small>{E(scope.Scope)}</small></label>"""
        : $"""<label><input type="hidden" name="scopes" value="{E(scope.Scope)}"> {E(scope.Sentence)} <small>{E(scope.Scope)}</small></label>"""));

    private static string Others(ConsentScreenModel screen) => string.Concat(screen.Others.Select(other =>
        $"""<p><a href="{E(other.Href)}">Continue as {E(other.Name)}</a></p>"""));

    private static string Fieldset(string legend, IEnumerable<string> lines) =>
        string.Concat(lines) is { Length: > 0 } all ? $"<fieldset><legend>{legend}</legend>{all}</fieldset>" : "";

    private static string E(string text) => HtmlEncoder.Default.Encode(text);
}
