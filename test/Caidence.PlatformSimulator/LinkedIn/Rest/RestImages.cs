using Caidence.PlatformSimulator.Consent;

namespace Caidence.PlatformSimulator.LinkedIn.Rest;

/// <summary><c>/rest/images</c>: where an organization's logo can be fetched from.</summary>
internal static class RestImages
{
    public static IResult Get(string urn, HttpRequest request) => urn.Split(':') is ["urn", "li", "image", var id]
        ? Results.Json(new { id = urn, status = "AVAILABLE", downloadUrl = Avatars.Of(request, id) })
        : RestError.Invalid("urn");
}
