using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Caidence.Platforms.Versions;

/// <summary>Meta serves an expired version silently with a later one; only a response header tells. Warns once per version.</summary>
internal sealed class ServedVersionWatch(ILogger<ServedVersionWatch> logger)
{
    private readonly ConcurrentDictionary<string, bool> _seen = [];

    public void Compare(string platform, string configured, string served)
    {
        if (served != configured && _seen.TryAdd($"{platform} {configured} {served}", true))
        {
            logger.LogWarning("{Platform} API version {Configured} is configured, but {Served} was served.", platform, configured, served);
        }
    }
}
