using Caidence.Permissions;

namespace Caidence.Web.Endpoints;

/// <summary>What workspaces tell of themselves, and a creator's page for strangers. The workspace that is walked has not said what it is.</summary>
internal static class ProfileEndpoints
{
    private const string Profiles = "api/v1/profiles";
    private const string Kits = "api/v1/media-kits";

    private static readonly string[] SeeProfiles = [CaidencePermissions.Profiles.Default];
    private static readonly string[] ChangeProfiles = [CaidencePermissions.Profiles.Default, CaidencePermissions.Profiles.Update];

    public static IReadOnlyList<Endpoint> All { get; } =
    [
        new($"GET {Profiles}/agency", Audience.Holders, SeeProfiles) { Answer = 404 },
        new($"PUT {Profiles}/agency", Audience.Holders, ChangeProfiles) { Body = _ => new { }, Answer = 404 },
        new($"GET {Profiles}/agency/logo", Audience.Holders, SeeProfiles) { Answer = 404 },
        new($"PUT {Profiles}/agency/logo", Audience.Holders, ChangeProfiles) { Body = _ => Logo(), Answer = 404 },
        new($"DELETE {Profiles}/agency/logo", Audience.Holders, ChangeProfiles) { Answer = 404 },
        new($"GET {Profiles}/brand", Audience.Holders, SeeProfiles) { Answer = 404 },
        new($"PUT {Profiles}/brand", Audience.Holders, ChangeProfiles) { Body = _ => new { }, Answer = 404 },
        new($"GET {Profiles}/creator", Audience.Holders, SeeProfiles) { Answer = 404 },
        new($"PUT {Profiles}/creator", Audience.Holders, ChangeProfiles) { Body = _ => new { }, Answer = 404 },
        new($"GET {Profiles}/creator/logo", Audience.Holders, SeeProfiles) { Answer = 404 },
        new($"PUT {Profiles}/creator/logo", Audience.Holders, ChangeProfiles) { Body = _ => Logo(), Answer = 404 },
        new($"DELETE {Profiles}/creator/logo", Audience.Holders, ChangeProfiles) { Answer = 404 },
        new($"GET {Profiles}/creator/picture/{{itemId}}", Audience.Holders, SeeProfiles) { Answer = 404 },
        new($"PUT {Profiles}/creator/picture/{{itemId}}", Audience.Holders, ChangeProfiles) { Body = _ => Logo(), Answer = 404 },
        new($"DELETE {Profiles}/creator/picture/{{itemId}}", Audience.Holders, ChangeProfiles) { Answer = 404 },
        new($"GET {Profiles}/creator/media-kit", Audience.Holders, ChangeProfiles) { Answer = 404 },
        new($"PUT {Profiles}/creator/media-kit", Audience.Holders, ChangeProfiles) { Body = _ => new { }, Answer = 404 },
        new($"POST {Profiles}/creator/media-kit/share", Audience.Holders, ChangeProfiles) { Answer = 404 },
        new($"POST {Profiles}/creator/media-kit/stop-sharing", Audience.Holders, ChangeProfiles) { Answer = 404 },
        new($"GET {Kits}/{{token}}", Audience.Anybody) { Answer = 404 },
        new($"GET {Kits}/{{token}}/picture", Audience.Anybody) { Answer = 404 },
        new($"GET {Kits}/{{token}}/works/{{itemId}}/picture", Audience.Anybody) { Answer = 404 },
        new($"GET {Kits}/{{token}}/pdf", Audience.Anybody) { Answer = 404 },
    ];

    // A picture of one dot.
    private static MultipartFormDataContent Logo() => new()
    {
        { new ByteArrayContent(Convert.FromBase64String("R0lGODlhAQABAAAAACwAAAAAAQABAAA=")), "file", "dot.gif" },
    };
}
