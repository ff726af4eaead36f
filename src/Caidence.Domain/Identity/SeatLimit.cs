using System.Globalization;
using Caidence.Features;

namespace Caidence.Identity;

/// <summary>How many people a workspace may have, those included who are invited.</summary>
public sealed class SeatLimit(IFeatureChecker features, IIdentityUserRepository users, IEnumerable<ISeatHolder> holders)
    : IFeatureMeter, ITransientDependency
{
    public string FeatureName => CaidenceFeatures.MaxPeople;

    /// <exception cref="BusinessException"><see cref="FeatureCheckerExtensions.LimitReached"/></exception>
    public Task CheckAsync() => features.CheckRoomForOneMoreAsync(this);

    /// <summary>How many more there is room for.</summary>
    public async Task<int> GetFreeAsync()
    {
        var limit = int.Parse(await features.GetAsync(CaidenceFeatures.MaxPeople), CultureInfo.InvariantCulture);
        return limit == 0 ? int.MaxValue : Math.Max(0, limit - await CountAsync());
    }

    public async Task<int> CountAsync()
    {
        var count = (await users.GetPageAsync(new(MaxResultCount: 1))).TotalCount;
        foreach (var holder in holders)
        {
            count += await holder.CountAsync();
        }

        return count;
    }
}
