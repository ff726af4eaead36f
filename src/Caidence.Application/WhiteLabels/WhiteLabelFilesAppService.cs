using Caidence.Brands;
using Microsoft.AspNetCore.Authorization;

namespace Caidence.WhiteLabels;

/// <summary>For everybody: it is what stands on the sign-in page.</summary>
[AllowAnonymous]
public sealed class WhiteLabelFilesAppService(WorkspaceLooks looks, LogoKeeper logos) : CaidenceAppService, IWhiteLabelFilesAppService
{
    public async Task<string?> GetThemeAsync(Guid tenantId) =>
        await looks.FindAsync(tenantId) is { } look ? WhiteLabelTheme.Of(look.Label.PrimaryColor) : null;

    public Task<WhiteLabelFile?> GetLogoAsync(Guid tenantId) => OpenAsync(tenantId, label => label);

    public Task<WhiteLabelFile?> GetFaviconAsync(Guid tenantId) => OpenAsync(tenantId, label => label.Favicon);

    private async Task<WhiteLabelFile?> OpenAsync(Guid tenantId, Func<WhiteLabel, IHasLogo> picture)
    {
        if (await looks.FindAsync(tenantId) is not { } look)
        {
            return null;
        }

        using var there = CurrentTenant.Change(tenantId);
        return await logos.OpenAsync(picture(look.Label)) is { } file ? new(file.Content, file.ContentType) : null;
    }
}
