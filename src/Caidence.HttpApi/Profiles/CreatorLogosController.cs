using Caidence.Brands;
using Caidence.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Profiles;

/// <summary>Images in and out; everything else about profiles is the app services' own.</summary>
[ApiController]
[Authorize(CaidencePermissions.Profiles.Default)]
[Route("api/v1/profiles/creator/logo")]
public sealed class CreatorLogosController(ICreatorProfilesAppService profiles) : ControllerBase
{
    private const long FormOverhead = 64 * 1024;

    /// <summary>The address changes with the image, so a browser may keep it.</summary>
    [HttpGet]
    [ResponseCache(Duration = 30 * 24 * 60 * 60, Location = ResponseCacheLocation.Client)]
    public async Task<IActionResult> GetAsync() =>
        await profiles.GetLogoAsync() is { } logo ? File(logo.Content, logo.ContentType) : NotFound();

    [HttpPut]
    [Authorize(CaidencePermissions.Profiles.Update)]
    [Consumes("multipart/form-data")]
    [RequestSizeLimit(BrandConsts.MaxLogoSize + FormOverhead)]
    public async Task<CreatorProfileDto> SetAsync(IFormFile file)
    {
        await using var content = file.OpenReadStream();
        return await profiles.SetLogoAsync(content);
    }
}
