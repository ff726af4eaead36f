using Caidence.Permissions;
using Caidence.Tenants;

namespace Caidence.Web.Endpoints;

/// <summary>The part of <see cref="EndpointTable"/> about workspaces: what they may have, what they show and what they look around with.</summary>
internal static class TenantEndpoints
{
    private const string Plans = "api/multi-tenancy/plans";
    private const string Tenants = "api/multi-tenancy/tenants";

    private static readonly string[] See = [TenantManagementPermissions.Tenants.Default];
    private static readonly string[] Change = [TenantManagementPermissions.Tenants.Default, TenantManagementPermissions.Tenants.Update];
    private static readonly string[] Connect = [TenantManagementPermissions.Tenants.Default, TenantManagementPermissions.Tenants.ManageConnectionStrings];
    private static readonly string[] Manage = [TenantManagementPermissions.Tenants.Default, TenantManagementPermissions.Tenants.ManageFeatures];
    private static readonly string[] ManageSettings = [CaidencePermissions.Settings.Default, CaidencePermissions.Settings.Manage];

    public static IReadOnlyList<Endpoint> All =>
    [
        new($"GET {Tenants}", Audience.Holders, See),
        new($"GET {Tenants}/{{id}}", Audience.Holders, See) { Target = TargetKind.Tenant },
        new($"POST {Tenants}", Audience.Holders, TenantManagementPermissions.Tenants.Default, TenantManagementPermissions.Tenants.Create) { Body = target => new { name = target.Word, adminEmailAddress = target.Email, adminPassword = Workspace.MemberPassword } },
        new($"PUT {Tenants}/{{id}}", Audience.Holders, Change) { Target = TargetKind.Tenant, Body = target => new { name = $"{target.Word}-renamed" } },
        new($"DELETE {Tenants}/{{id}}", Audience.Holders, TenantManagementPermissions.Tenants.Default, TenantManagementPermissions.Tenants.Delete) { Target = TargetKind.Tenant },
        new($"POST {Tenants}/{{id}}/activate", Audience.Holders, Change) { Target = TargetKind.Tenant },
        new($"POST {Tenants}/{{id}}/deactivate", Audience.Holders, Change) { Target = TargetKind.Tenant },
        new($"GET {Tenants}/{{id}}/default-connection-string", Audience.Holders, Connect) { Target = TargetKind.Tenant },
        new($"PUT {Tenants}/{{id}}/default-connection-string", Audience.Holders, Connect) { Target = TargetKind.Tenant, Query = _ => "?defaultConnectionString=x", Answer = 400 },
        new($"DELETE {Tenants}/{{id}}/default-connection-string", Audience.Holders, Connect) { Target = TargetKind.Tenant },

        new($"GET {Tenants}/{{id}}/plan", Audience.Holders, See) { Target = TargetKind.Tenant },
        new($"PUT {Tenants}/{{id}}/plan", Audience.Holders, Manage) { Target = TargetKind.Tenant, Body = _ => new { planId = (Guid?)null } },
        new($"GET {Plans}", Audience.Holders, See),
        new($"GET {Plans}/{{id}}", Audience.Holders, See) { Target = TargetKind.Plan },
        new($"POST {Plans}", Audience.Holders, Manage) { Body = target => new { name = target.Word } },
        new($"PUT {Plans}/{{id}}", Audience.Holders, Manage) { Target = TargetKind.Plan, Body = target => new { name = $"{target.Word}-renamed" } },
        new($"DELETE {Plans}/{{id}}", Audience.Holders, Manage) { Target = TargetKind.Plan },
        new("GET api/v1/white-label", Audience.Holders, CaidencePermissions.Settings.Default) { HostAnswer = 404 },
        new("PUT api/v1/white-label", Audience.Holders, ManageSettings) { Body = _ => new { }, HostAnswer = 404 },
        new("PUT api/v1/white-label/logo", Audience.Holders, ManageSettings) { Body = _ => EndpointTable.Logo(), HostAnswer = 404 },
        new("DELETE api/v1/white-label/logo", Audience.Holders, ManageSettings) { HostAnswer = 404 },
        new("PUT api/v1/white-label/favicon", Audience.Holders, ManageSettings) { Body = _ => EndpointTable.Logo(), HostAnswer = 404 },
        new("DELETE api/v1/white-label/favicon", Audience.Holders, ManageSettings) { HostAnswer = 404 },
        new("GET api/v1/sample-data", Audience.Holders, ManageSettings) { HostAnswer = 404 },
        new("POST api/v1/sample-data/load", Audience.Holders, ManageSettings) { HostAnswer = 404 },
        new("DELETE api/v1/sample-data", Audience.Holders, ManageSettings) { HostAnswer = 404 },
        new("GET api/v1/plan", Audience.Holders, CaidencePermissions.Settings.Default) { HostAnswer = 404 },
    ];
}
