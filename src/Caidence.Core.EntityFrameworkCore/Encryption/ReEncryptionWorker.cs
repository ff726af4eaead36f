using Caidence.Core.BackgroundWorkers;
using Caidence.Core.DependencyInjection;
using Caidence.Core.Security;
using Microsoft.Extensions.Logging;

namespace Caidence.Core.EntityFrameworkCore.Encryption;

/// <summary>After a change of keys: at the next start, and daily while older keys are still configured.</summary>
public sealed class ReEncryptionWorker(ReEncryption reEncryption, FernetKeyRing keyRing, ILogger<ReEncryptionWorker> logger)
    : IPeriodicBackgroundWorker, ITransientDependency
{
    public TimeSpan Period => TimeSpan.FromDays(1);

    public async Task DoWorkAsync(CancellationToken cancellationToken)
    {
        if (!keyRing.HasOlderKeys)
        {
            return;
        }

        var done = await reEncryption.RunAsync(cancellationToken);
        if (done.Unreadable > 0)
        {
            logger.LogError("{Count} encrypted values are opened by none of the keys in {Name}", done.Unreadable, EncryptionKeys.KeyRingName);
        }

        logger.LogInformation("Encrypted {Count} values anew; the older keys in {Name} are no longer needed", done.Renewed, EncryptionKeys.KeyRingName);
    }
}
