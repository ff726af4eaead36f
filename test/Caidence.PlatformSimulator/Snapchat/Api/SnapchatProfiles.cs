using System.Text.Json.Nodes;
using Caidence.PlatformSimulator.Consent;

namespace Caidence.PlatformSimulator.Snapchat.Api;

/// <summary><c>businessapi.snapchat.com</c>.</summary>
internal static class SnapchatProfiles
{
    public static IResult Mine(HttpContext context, SnapchatState state) =>
        ProfilesOf(context, state).FirstOrDefault() is { Profile: { } profile } mine
            ? SnapchatEnvelope.One("public_profile", Json(profile, mine.OrganizationId, context.Request))
            : SnapchatError.NotFound;

    public static IResult OfOrganization(string id, HttpContext context, SnapchatState state) =>
        state.Find(id, SnapchatGate.GrantOf(context).Person.Email) is { } organization
            ? SnapchatEnvelope.Many(
                context.Request, "public_profiles", "public_profile", [.. organization.Profiles.Select(profile => Json(profile, id, context.Request))])
            : SnapchatError.Forbidden;

    public static IEnumerable<(SnapchatProfile Profile, string OrganizationId)> ProfilesOf(HttpContext context, SnapchatState state) =>
        from organization in state.OrganizationsOf(SnapchatGate.GrantOf(context).Person.Email)
        from profile in organization.Profiles
        select (profile, organization.Id);

    private static JsonObject Json(SnapchatProfile profile, string organizationId, HttpRequest request) => new()
    {
        ["id"] = profile.Id,
        ["organization_id"] = organizationId,
        ["display_name"] = profile.DisplayName,
        ["snap_user_name"] = profile.UserName,
        ["profile_type"] = "BUSINESS",
        ["profile_tier"] = "PUBLIC",
        ["subscriber_count"] = profile.Subscribers,
        ["logo_urls"] = new JsonObject { ["original_logo_url"] = Avatars.Of(request, Avatars.SeedOf(profile.DisplayName)) },
    };
}
