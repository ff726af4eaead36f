using Caidence.Brands;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Profiles;

/// <summary>Pictures and the PDF of a media kit, for whoever holds its link.</summary>
[ApiController]
[AllowAnonymous]
[Route("api/v1/media-kits/{token}")]
public sealed class MediaKitFilesController(IMediaKitsAppService kits) : ControllerBase
{
    [HttpGet("picture")]
    public async Task<IActionResult> GetPictureAsync(string token) => Show(await kits.GetPictureAsync(token));

    [HttpGet("works/{itemId:guid}/picture")]
    public async Task<IActionResult> GetWorkPictureAsync(string token, Guid itemId) => Show(await kits.GetWorkPictureAsync(token, itemId));

    [HttpGet("pdf")]
    [ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
    public async Task<IActionResult> GetPdfAsync(string token)
    {
        var file = await kits.PrintAsync(token);
        Response.Headers["X-Robots-Tag"] = "noindex";
        return File(file.Content, "application/pdf", file.FileName);
    }

    // Not for long: what is switched off must not live on in a cache.
    private IActionResult Show(BrandLogo? picture)
    {
        if (picture is null)
        {
            return NotFound();
        }

        Response.Headers.CacheControl = "private, max-age=300";
        Response.Headers["X-Robots-Tag"] = "noindex";
        return File(picture.Content, picture.ContentType);
    }
}
