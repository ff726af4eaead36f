using System.Globalization;
using Caidence.Features;

namespace Caidence.Tenants.Plans;

/// <summary>Files of the platform itself are not counted.</summary>
public sealed class StorageQuota(IFeatureChecker features, IBlobUsage usage, ICurrentTenant currentTenant) : IBlobQuota, IFeatureMeter, ITransientDependency
{
    private const long Megabyte = 1024 * 1024;

    public string FeatureName => CaidenceFeatures.MaxStorageMegabytes;

    public async Task CheckRoomAsync(long bytes, CancellationToken cancellationToken = default)
    {
        if (!currentTenant.IsAvailable)
        {
            return;
        }

        var limit = int.Parse(await features.GetAsync(FeatureName), CultureInfo.InvariantCulture);
        if (limit > 0 && await usage.CountBytesAsync(cancellationToken) + bytes > limit * Megabyte)
        {
            throw new BusinessException(CaidenceErrorCodes.Plans.StorageFull).WithData("Limit", limit);
        }
    }

    public async Task<int> CountAsync() => (int)((await usage.CountBytesAsync() + Megabyte - 1) / Megabyte);
}
