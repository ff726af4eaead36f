namespace Caidence.Features;

public sealed class CaidenceFeatureDefinitionProvider : FeatureDefinitionProvider
{
    public override IEnumerable<FeatureDefinition> Define() =>
    [
        new(CaidenceFeatures.MaxPeople, new NumericFeature(), "0"),
        new(CaidenceFeatures.MaxLeadSources, new NumericFeature(), "0"),
        new(CaidenceFeatures.MaxBrands, new NumericFeature(), "0"),
        new(CaidenceFeatures.OwnMailServer, new ToggleFeature(), "true"),
    ];
}
