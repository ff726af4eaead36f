using Caidence.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Brands;

/// <summary>Images in and out; everything else about brands is the app service's own.</summary>
[ApiController]
[Authorize(CaidencePermissions.Brands.Default)]
[Route("api/v1/brands/{id:guid}/logo")]
public sealed class BrandLogosController(IBrandsAppService brands) : ControllerBase
{
    private const long FormOverhead = 64 * 1024;

    /// <summary>The address changes with the image, so a browser may keep it.</summary>
    [HttpGet]
    [ResponseCache(Duration = 30 * 24 * 60 * 60, Location = ResponseCacheLocation.Client)]
    public async Task<IActionResult> GetAsync(Guid id) =>
        await brands.GetLogoAsync(id) is { } logo ? File(logo.Content, logo.ContentType) : NotFound();

    [HttpPut]
    [Authorize(CaidencePermissions.Brands.Update)]
    [Consumes("multipart/form-data")]
    [RequestSizeLimit(BrandConsts.MaxLogoSize + FormOverhead)]
    public async Task<BrandDto> SetAsync(Guid id, IFormFile file)
    {
        await using var content = file.OpenReadStream();
        return await brands.SetLogoAsync(id, content);
    }
}
