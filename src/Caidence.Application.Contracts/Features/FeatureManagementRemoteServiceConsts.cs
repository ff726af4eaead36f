namespace Caidence.Features;

public static class FeatureManagementRemoteServiceConsts
{
    public const string RemoteServiceName = "AbpFeatureManagement";
    public const string ModuleName = "featureManagement";
}
