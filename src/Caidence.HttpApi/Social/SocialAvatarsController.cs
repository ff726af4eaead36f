using Caidence.Permissions;
using Caidence.Social.Connections;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Social;

/// <summary>Pictures of connected accounts, from our own copy.</summary>
[ApiController]
[Authorize(CaidencePermissions.SocialConnections.Default)]
[Route("api/v1/social/connections/{id:guid}/avatar")]
public sealed class SocialAvatarsController(ISocialConnectionsAppService connections) : ControllerBase
{
    /// <summary>The address changes with the image, so a browser may keep it.</summary>
    [HttpGet]
    [ResponseCache(Duration = 24 * 60 * 60, Location = ResponseCacheLocation.Client)]
    public async Task<IActionResult> GetAsync(Guid id) =>
        await connections.GetAvatarAsync(id) is { } picture ? File(picture.Content, picture.ContentType) : NotFound();
}
