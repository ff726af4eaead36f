namespace Caidence.Media;

/// <summary>Draws: what people look at away from the screen.</summary>
[DependsOn(typeof(CaidenceDomainModule))]
public sealed class CaidenceMediaModule : AbpModule;
