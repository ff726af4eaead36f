using Caidence.Brands;
using Caidence.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.WhiteLabels;

/// <summary>Images in; everything else about the look is the app service's own.</summary>
[ApiController]
[Authorize(CaidencePermissions.Settings.Default)]
[Authorize(CaidencePermissions.Settings.Manage)]
[Route("api/v1/white-label")]
public sealed class WhiteLabelPicturesController(IWhiteLabelAppService look) : ControllerBase
{
    private const long MaxForm = BrandConsts.MaxLogoSize + (64 * 1024);

    [HttpPut("logo")]
    [Consumes("multipart/form-data")]
    [RequestSizeLimit(MaxForm)]
    public Task<WhiteLabelDto> SetLogoAsync(IFormFile file) => KeepAsync(file, look.SetLogoAsync);

    [HttpPut("favicon")]
    [Consumes("multipart/form-data")]
    [RequestSizeLimit(MaxForm)]
    public Task<WhiteLabelDto> SetFaviconAsync(IFormFile file) => KeepAsync(file, look.SetFaviconAsync);

    private static async Task<WhiteLabelDto> KeepAsync(IFormFile file, Func<Stream, Task<WhiteLabelDto>> keep)
    {
        await using var content = file.OpenReadStream();
        return await keep(content);
    }
}
