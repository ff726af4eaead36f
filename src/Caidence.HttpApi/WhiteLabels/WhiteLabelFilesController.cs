using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.WhiteLabels;

/// <summary>What pages and mails of a workspace show. Addresses change with the content, so a browser may keep it.</summary>
[AllowAnonymous]
[ApiExplorerSettings(IgnoreApi = true)]
[Route("white-label/{tenantId:guid}")]
[ResponseCache(Duration = 30 * 24 * 60 * 60, Location = ResponseCacheLocation.Any)]
public sealed class WhiteLabelFilesController(IWhiteLabelFilesAppService files) : ControllerBase
{
    [HttpGet("theme.css")]
    public async Task<IActionResult> GetThemeAsync(Guid tenantId) =>
        await files.GetThemeAsync(tenantId) is { } theme ? Content(theme, "text/css; charset=utf-8") : NotFound();

    [HttpGet("logo")]
    public async Task<IActionResult> GetLogoAsync(Guid tenantId) => Picture(await files.GetLogoAsync(tenantId));

    [HttpGet("favicon")]
    public async Task<IActionResult> GetFaviconAsync(Guid tenantId) => Picture(await files.GetFaviconAsync(tenantId));

    private IActionResult Picture(WhiteLabelFile? file) => file is null ? NotFound() : File(file.Content, file.ContentType);
}
