using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.WebUtilities;

namespace Caidence.PlatformSimulator.SignIn;

/// <summary>Asks who somebody is and whether the app may know; answers to the app with a code or with a refusal.</summary>
internal static class ConsentScreen
{
    public static IResult Show(string provider, HttpRequest request)
    {
        var hidden = string.Concat(request.Query.Select(each => $"""<input type="hidden" name="{Encode(each.Key)}" value="{Encode(each.Value.ToString())}">"""));
        var people = string.Concat(SignInPerson.Known.Select(person =>
            $"""<p><button name="email" value="{Encode(person.Email)}">{Encode(person.Name)} <small>{Encode(person.Email)}</small></button></p>"""));
        return Results.Content($$"""
            <!DOCTYPE html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{provider}} (simulated)</title>
            <style>
            body { display: grid; place-items: center; min-height: 100vh; margin: 0; font: 1rem/1.5 system-ui, sans-serif; background: #f4f5f9; }
            main { box-sizing: border-box; width: min(26rem, 100vw - 2rem); padding: 2rem; background: #fff; border: 1px solid #d8dae5; border-radius: 12px; }
            h1 { margin: 0; font-size: 1.25rem; } p { margin: .5rem 0; }
            button { width: 100%; padding: .75rem; font: inherit; text-align: start; background: #fff; border: 1px solid #b9bdd0; border-radius: 8px; cursor: pointer; }
            button:hover, button:focus { background: #eef0fb; } small { display: block; color: #555b75; }
            </style>
            <main><h1>Continue with {{provider}}</h1><p>This stands in for {{provider}}. Who are you?</p>
            <form method="post">{{hidden}}{{people}}<p><button name="error" value="access_denied">Cancel</button></p></form></main></html>
            """, "text/html", Encoding.UTF8);
    }

    public static IResult Answer(IFormCollection form, SignInGrants grants)
    {
        var request = SignInRequest.From(name => form[name].ToString() is { Length: > 0 } value ? value : null);
        if (form["error"].ToString() is { Length: > 0 } error)
        {
            return Back(request, ("error", error));
        }

        var email = form["email"].ToString();
        var person = SignInPerson.Known.FirstOrDefault(known => known.Email == email)
            ?? new SignInPerson(email.Split('@')[0], "Tester", email, form["verified"] != "false");
        return Back(request, ("code", grants.GiveCode(person, request)));
    }

    private static IResult Back(SignInRequest request, (string Name, string Value) answer) => Results.Redirect(QueryHelpers.AddQueryString(
        request.RedirectUri, new Dictionary<string, string?> { [answer.Name] = answer.Value, ["state"] = request.State }));

    private static string Encode(string text) => HtmlEncoder.Default.Encode(text);
}
