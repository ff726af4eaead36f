using Caidence.Core.Authorization.Permissions;
using Caidence.Core.MultiTenancy;

namespace Caidence.Core.Tests.AspNetCore.Sample;

public static class SamplePermissions
{
    public const string Campaigns = "Sample.Campaigns";
    public const string CreateCampaigns = "Sample.Campaigns.Create";
    public const string HostOnly = "Sample.HostOnly";

    public sealed class Provider : IPermissionDefinitionProvider
    {
        public void Define(IPermissionDefinitionContext context)
        {
            var group = context.AddGroup("Sample");
            group.AddPermission(Campaigns).AddChild(CreateCampaigns);
            group.AddPermission(HostOnly, multiTenancySide: MultiTenancySides.Host);
        }
    }
}
