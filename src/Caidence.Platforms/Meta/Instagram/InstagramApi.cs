using Caidence.Platforms.Versions;
using Microsoft.Extensions.Options;

namespace Caidence.Platforms.Meta.Instagram;

/// <summary>Instagram's own host, for tokens of Instagram's own login.</summary>
internal sealed class InstagramApi(HttpClient http, IOptions<InstagramOptions> options, ServedVersionWatch servedVersions)
    : GraphApi(http, options.Value, InstagramOptions.Platform, servedVersions);
