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
        features.CheckRoomForOneMoreAsync(meter.FeatureName, meter.CountAsync);

    /// <summary>A limit of 0 is none.</summary>
    /// <exception cref="BusinessException"><see cref="LimitReached"/></exception>
    public static async Task CheckRoomForOneMoreAsync(this IFeatureChecker features, string name, Func<Task<int>> countAsync)
    {
        var limit = int.Parse(await features.GetAsync(name), CultureInfo.InvariantCulture);
        if (limit > 0 && await countAsync() >= limit)
        {
            throw new BusinessException(LimitReached).WithData("FeatureName", name).WithData("Limit", limit);
        }
    }
}
