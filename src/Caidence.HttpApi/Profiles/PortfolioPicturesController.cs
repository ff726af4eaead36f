using Caidence.Brands;
using Caidence.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Profiles;

/// <summary>Pictures of what a creator has made, in and out.</summary>
[ApiController]
[Authorize(CaidencePermissions.Profiles.Default)]
[Route("api/v1/profiles/creator/picture/{itemId:guid}")]
public sealed class PortfolioPicturesController(ICreatorProfilesAppService profiles) : ControllerBase
{
    private const long FormOverhead = 64 * 1024;

    /// <summary>The address changes with the image, so a browser may keep it.</summary>
    [HttpGet]
    [ResponseCache(Duration = 30 * 24 * 60 * 60, Location = ResponseCacheLocation.Client)]
    public async Task<IActionResult> GetAsync(Guid itemId) =>
        await profiles.GetPictureAsync(itemId) is { } picture ? File(picture.Content, picture.ContentType) : NotFound();

    [HttpPut]
    [Authorize(CaidencePermissions.Profiles.Update)]
    [Consumes("multipart/form-data")]
    [RequestSizeLimit(BrandConsts.MaxLogoSize + FormOverhead)]
    public async Task<CreatorProfileDto> SetAsync(Guid itemId, IFormFile file)
    {
        await using var content = file.OpenReadStream();
        return await profiles.SetPictureAsync(itemId, content);
    }
}
