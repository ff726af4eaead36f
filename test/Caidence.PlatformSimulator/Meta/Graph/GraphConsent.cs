using Caidence.PlatformSimulator.Meta.Login;
using Caidence.PlatformSimulator.SignIn;

namespace Caidence.PlatformSimulator.Meta.Graph;

/// <summary><c>DELETE /{user}/permissions[/{name}]</c>, by the person's token or by the app's.</summary>
internal static class GraphConsent
{
    public static IResult Withdraw(string id, string? permission, HttpContext context, MetaAgreements agreements)
    {
        var caller = GraphCaller.Of(context);
        if (caller.Consent is { Kind: MetaTokens.Page or MetaTokens.System })
        {
            return GraphError.MissingPermission("public_profile");
        }

        var person = SignInPerson.Known.FirstOrDefault(known =>
            (id == "me" && caller.Email == known.Email) || id == known.SubjectAt(FacebookLogin.Provider));
        if (person is null || (caller.Email is { } email && email != person.Email))
        {
            return GraphError.NoSuchObject(id);
        }

        return (permission is null ? agreements.Remove(caller.AppId, person.Email) : agreements.Decline(caller.AppId, person.Email, permission))
            ? GraphJson.Success
            : GraphError.NoSuchObject(id);
    }
}
