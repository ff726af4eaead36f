using System.Globalization;

namespace Caidence.Core.Features;

/// <summary>Which values a feature takes; they are kept and sent as text.</summary>
public abstract record FeatureValueType
{
    public abstract bool Takes(string value);
}

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed record ToggleFeature : FeatureValueType
{
    public override bool Takes(string value) => value is "true" or "false";
}

/// <summary>A whole number.</summary>
public sealed record NumericFeature(int MinValue = 0, int MaxValue = int.MaxValue) : FeatureValueType
{
    public override bool Takes(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= MinValue && number <= MaxValue;
}
