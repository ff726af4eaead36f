using Caidence.Core.Security;

namespace Caidence.Platforms.Meta;

/// <summary>What opens Graph: a token, and the secret of its app, by which the call is shown to be the app's own.</summary>
/// <param name="AppSecret">Null where no proof is wanted: with an app's own token, and at Instagram's host.</param>
internal sealed record MetaKey(SecretText Token, SecretText? AppSecret)
{
    public static MetaKey OfApp(SocialApp app) => new(new($"{app.ClientId}|{app.ClientSecret.Reveal()}"), null);
}
