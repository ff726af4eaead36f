namespace Caidence.Features;

public sealed class CaidenceFeatureDefinitionProvider : FeatureDefinitionProvider
{
    public override IEnumerable<FeatureDefinition> Define() =>
    [
        new(CaidenceFeatures.MaxBrands, new NumericFeature(), "0"),
        new(CaidenceFeatures.MaxPeople, new NumericFeature(), "0"),
        new(CaidenceFeatures.MaxConnections, new NumericFeature(), "0"),
        new(CaidenceFeatures.MaxLeadSources, new NumericFeature(), "0"),
        new(CaidenceFeatures.MaxStorageMegabytes, new NumericFeature(), "0"),
        new(CaidenceFeatures.OwnMailServer, new ToggleFeature(), "true"),
        new(CaidenceFeatures.WhiteLabel, new ToggleFeature(), "false"),
    ];
}
