using Caidence.Localization;
using Microsoft.Extensions.Localization;

namespace Caidence.Features;

/// <summary>Refuses what no feature takes.</summary>
public sealed class FeatureValues(IFeatureDefinitionManager definitions, IStringLocalizer<CaidenceResource> texts) : ITransientDependency
{
    /// <exception cref="AbpValidationException">No such feature, or a value of another kind.</exception>
    public FeatureDefinition Check(string name, string? value, string member = "features")
    {
        var feature = definitions.GetOrNull(name) ?? throw new AbpValidationException(texts["Feature:Unknown", name], member);
        if (value is not null && !feature.ValueType.Takes(value))
        {
            var sentence = feature.ValueType is NumericFeature ? "Feature:WrongNumber" : "Feature:WrongValue";
            throw new AbpValidationException(texts[sentence, texts[$"Feature:{name}"]], member);
        }

        return feature;
    }
}
