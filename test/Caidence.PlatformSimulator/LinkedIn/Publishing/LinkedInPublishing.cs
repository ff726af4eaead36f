using Caidence.PlatformSimulator.LinkedIn.Rest;

namespace Caidence.PlatformSimulator.LinkedIn.Publishing;

/// <summary>Posts, their media and comments. Who may not is told so; nothing is taken yet.</summary>
internal static class LinkedInPublishing
{
    public static void MapLinkedInPublishing(this IEndpointRouteBuilder rest)
    {
        var writing = rest.MapGroup("").AddEndpointFilter(new RestScopeFilter(forOwners: false, "w_member_social", "w_organization_social"));
        foreach (var path in new[] { "/posts", "/posts/{urn}", "/images", "/documents", "/videos", "/socialActions/{urn}/comments" })
        {
            writing.MapPost(path, () => RestError.NoSuchResource);
        }

        writing.MapDelete("/posts/{urn}", () => RestError.NoSuchResource);

        var reading = rest.MapGroup("").AddEndpointFilter(new RestScopeFilter(forOwners: false, "r_organization_social", "w_organization_social"));
        foreach (var path in new[] { "/posts/{urn}", "/documents/{urn}", "/videos/{urn}" })
        {
            reading.MapGet(path, () => RestError.NoSuchResource);
        }
    }
}
