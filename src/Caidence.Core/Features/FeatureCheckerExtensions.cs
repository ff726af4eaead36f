using System.Globalization;

namespace Caidence.Core.Features;

public static class FeatureCheckerExtensions
{
    /// <summary>ABP's code; its datum is <c>FeatureName</c>.</summary>
    public const string NotEnabled = "Volo.Feature:010001";

    /// <summary>The workspace has as many as it may have; its datum is <c>Limit</c>.</summary>
    public const string LimitReached = "Caidence:LimitReached";

    /// <exception cref="BusinessException"><see cref="NotEnabled"/></exception>
    public static async Task CheckEnabledAsync(this IFeatureChecker features, string name)
    {
        if (!await features.IsEnabledAsync(name))
        {
            throw new BusinessException(NotEnabled).WithData("FeatureName", name);
        }
    }

    /// <exception cref="BusinessException"><see cref="LimitReached"/></exception>
    public static Task CheckRoomForOneMoreAsync(this IFeatureChecker features, IFeatureMeter meter) =>
        features.CheckRoomAsync(meter.FeatureName, 1, meter.CountAsync);

    /// <exception cref="BusinessException"><see cref="LimitReached"/></exception>
    public static Task CheckRoomAsync(this IFeatureChecker features, IFeatureMeter meter, int more) =>
        features.CheckRoomAsync(meter.FeatureName, more, meter.CountAsync);

    /// <exception cref="BusinessException"><see cref="LimitReached"/></exception>
    public static Task CheckRoomForOneMoreAsync(this IFeatureChecker features, string name, Func<Task<int>> countAsync) =>
        features.CheckRoomAsync(name, 1, countAsync);

    // A limit of 0 is none.
    private static async Task CheckRoomAsync(this IFeatureChecker features, string name, int more, Func<Task<int>> countAsync)
    {
        var limit = int.Parse(await features.GetAsync(name), CultureInfo.InvariantCulture);
        if (more > 0 && limit > 0 && await countAsync() + more > limit)
        {
            throw new BusinessException(LimitReached).WithData("FeatureName", name).WithData("Limit", limit);
        }
    }
}
