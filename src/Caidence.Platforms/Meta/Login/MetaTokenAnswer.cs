using Caidence.Core.Security;

namespace Caidence.Platforms.Meta.Login;

/// <summary>A token as Meta hands it out.</summary>
/// <param name="ExpiresIn">Seconds; absent when it does not run out.</param>
internal sealed record MetaTokenAnswer(SecretText? AccessToken, long? ExpiresIn)
{
    public bool IsWhole => AccessToken?.HasValue() == true;

    public SocialTokens ToTokens(DateTimeOffset now, IReadOnlyList<string> scopes) =>
        new(AccessToken!, null, ExpiresIn is { } seconds and > 0 ? now.UtcDateTime.AddSeconds(seconds) : null, null, scopes);
}
