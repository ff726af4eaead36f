using Caidence.Brands;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Profiles;

[AllowAnonymous]
[DisableAuditing]
[Route("api/v1/media-kits")]
public sealed class MediaKitsAppService(MediaKitFinder kits, MediaKitPapers papers, LogoKeeper pictures, IMediaKitPrinter printer, MediaKitThrottle throttle)
    : CaidenceAppService, IMediaKitsAppService
{
    [HttpGet("{token}")]
    public Task<MediaKitDto> GetAsync(string token) => OpenAsync(token, profile => Task.FromResult(profile.ToKit(token)));

    public Task<BrandLogo?> GetPictureAsync(string token) => OpenAsync(token, pictures.OpenAsync);

    public Task<BrandLogo?> GetWorkPictureAsync(string token, Guid itemId) => OpenAsync(token, profile => pictures.OpenAsync(new PortfolioFrame(profile, itemId)));

    public Task<MediaKitFile> PrintAsync(string token)
    {
        throttle.CountPrint();
        return OpenAsync(token, async profile =>
        {
            var file = new MemoryStream();
            printer.Print(await papers.WriteAsync(profile), file);
            file.Position = 0;
            return new MediaKitFile(file, "media-kit.pdf");
        });
    }

    private async Task<T> OpenAsync<T>(string token, Func<CreatorProfile, Task<T>> read)
    {
        throttle.CountLook();
        var tenant = await kits.FindWorkspaceAsync(token) ?? throw NotFound();
        using (CurrentTenant.Change(tenant.Id, tenant.Name))
        {
            return await read(await kits.FindAsync(token) ?? throw NotFound());
        }
    }

    // The token is not repeated to whoever reads the error.
    private static EntityNotFoundException NotFound() => new(typeof(MediaKitDto), null);
}
