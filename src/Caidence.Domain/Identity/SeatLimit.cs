using Caidence.Features;

namespace Caidence.Identity;

/// <summary>How many people a workspace may have.</summary>
public sealed class SeatLimit(IFeatureChecker features, IIdentityUserRepository users) : ITransientDependency
{
    /// <exception cref="BusinessException"><see cref="FeatureCheckerExtensions.LimitReached"/></exception>
    public Task CheckAsync() => features.CheckRoomForOneMoreAsync(
        CaidenceFeatures.MaxPeople, async () => (await users.GetPageAsync(new(MaxResultCount: 1))).TotalCount);
}
