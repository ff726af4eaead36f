using Caidence.Platforms.Meta.Facebook;
using Caidence.Platforms.Versions;
using Microsoft.Extensions.Options;

namespace Caidence.Platforms.Meta;

/// <summary>The Graph API behind Facebook Login, for pages and for Instagram accounts reached through them.</summary>
internal sealed class MetaApi(HttpClient http, IOptions<FacebookOptions> options, ServedVersionWatch servedVersions)
    : GraphApi(http, options.Value, FacebookOptions.Platform, servedVersions)
{
    public Task<PlatformAnswer> GetAsync(
        string path, string accessToken, IEnumerable<KeyValuePair<string, string>> parameters, CancellationToken cancellationToken) =>
        GetAsync(path, KeyOf(accessToken), parameters, cancellationToken);
}
