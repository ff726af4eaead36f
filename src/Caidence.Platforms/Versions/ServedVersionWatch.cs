using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Caidence.Platforms.Versions;

/// <summary>Meta serves an expired version silently with a later one; only a response header tells. Warns once per version.</summary>
internal sealed class ServedVersionWatch(ILogger<ServedVersionWatch> logger)
{
    private readonly ConcurrentDictionary<(string Platform, string Configured), string> _served = [];

    public void Compare(string platform, string configured, string served)
    {
        if (served != configured && _served.TryAdd((platform, configured), served))
        {
            logger.LogWarning("{Platform} API version {Configured} is configured, but {Served} was served.", platform, configured, served);
        }
    }

    /// <summary>What came instead; null when all is as asked.</summary>
    public string? OtherThan(string platform, string configured) => _served.GetValueOrDefault((platform, configured));
}
