using Microsoft.Extensions.Configuration;

namespace Caidence.Social.Connecting;

/// <summary>Where platforms send people back: <c>FACEBOOK_REDIRECT_URI</c> and its like, else below <c>App:SelfUrl</c>.</summary>
public sealed class ConnectAddresses(IConfiguration configuration) : ITransientDependency
{
    private const string Callback = "/api/v1/social/callback/";

    public Uri CallbackOf(SocialPlatform platform)
    {
        var variable = platform == SocialPlatform.YouTube ? "GOOGLE_REDIRECT_URI" : $"{platform.ToString().ToUpperInvariant()}_REDIRECT_URI";
        return configuration[variable] is { Length: > 0 } given
            ? new(given)
            : new($"{configuration["App:SelfUrl"]?.TrimEnd('/')}{Callback}{WireWords.Of(platform)}");
    }
}
