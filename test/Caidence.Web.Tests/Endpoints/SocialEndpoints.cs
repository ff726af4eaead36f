using Caidence.Permissions;

namespace Caidence.Web.Endpoints;

/// <summary>Connected accounts. Ways to and from platforms name none here, so that whoever may go there is told that there is no such platform.</summary>
internal static class SocialEndpoints
{
    private const string Social = "api/v1/social";
    private const string Connections = "api/v1/social/connections";

    private static readonly string[] See = [CaidencePermissions.SocialConnections.Default];
    private static readonly string[] Update = [.. See, CaidencePermissions.SocialConnections.Update];
    private static readonly string[] Delete = [.. See, CaidencePermissions.SocialConnections.Delete];
    private static readonly string[] Connect = [.. See, CaidencePermissions.SocialConnections.Connect];
    private static readonly string[] Link = [CaidencePermissions.SocialConnections.Connect];
    private static readonly string[] ManageApps = [CaidencePermissions.Settings.Manage];

    public static IReadOnlyList<Endpoint> All { get; } =
    [
        new($"GET {Social}/platforms", Audience.Holders, See),
        new($"GET {Social}/auth/{{platform}}", Audience.Holders, Link) { Answer = 400 },
        new($"POST {Social}/auth/{{platform}}/popup", Audience.Holders, Link) { Answer = 400 },
        new($"GET {Social}/callback/{{platform}}", Audience.Anybody) { Answer = 400 },
        new($"GET {Social}/links/{{token}}/auth/{{platform}}", Audience.Anybody) { Answer = 400 },
        new($"POST {Social}/links/{{token}}/auth/{{platform}}/popup", Audience.Anybody) { Answer = 400 },
        new($"GET {Social}/attempts/{{id}}", Audience.Holders, Connect) { Answer = 404 },
        new($"POST {Social}/attempts/{{id}}/choose", Audience.Holders, Connect) { Body = _ => new { accounts = new[] { "111" } }, Answer = 404 },

        new($"GET {Connections}", Audience.Holders, See),
        new($"GET {Connections}/{{id}}", Audience.Holders, See) { Answer = 404 },
        new($"DELETE {Connections}/{{id}}", Audience.Holders, Delete) { Answer = 404 },
        new($"POST {Connections}/{{id}}/refresh", Audience.Holders, Update) { Answer = 404 },
        new($"POST {Connections}/{{id}}/sync", Audience.Holders, Update) { Answer = 404 },
        new($"POST {Connections}/{{id}}/register", Audience.Holders, Update) { Body = _ => new { pin = "123456" }, Answer = 404 },
        new($"GET {Connections}/{{id}}/timeline", Audience.Holders, See) { Answer = 404 },
        new($"GET {Connections}/{{id}}/followers", Audience.Holders, See) { Answer = 404 },
        new($"GET {Connections}/{{id}}/dependents", Audience.Holders, See) { Answer = 404 },
        new($"GET {Connections}/{{id}}/avatar", Audience.Holders, See) { Answer = 404 },

        new($"GET {Social}/links", Audience.Holders, Link),
        new($"POST {Social}/links", Audience.Holders, Link) { Body = target => new { name = target.Word, days = 7 } },
        new($"DELETE {Social}/links/{{id}}", Audience.Holders, Link) { Target = TargetKind.ConnectionLink },

        new($"GET {Social}/apps", Audience.Holders, ManageApps),
        new($"PUT {Social}/apps/{{flavor}}", Audience.Holders, ManageApps) { Body = _ => new { clientId = "app", clientSecret = "secret" }, Answer = 400 },
        new($"DELETE {Social}/apps/{{flavor}}", Audience.Holders, ManageApps) { Answer = 400 },
    ];
}
