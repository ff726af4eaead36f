namespace Caidence.Brands;

/// <summary>The brands of a workspace. Reached at <c>/api/v1/brands</c>.</summary>
public interface IBrandsAppService : IApplicationService
{
    Task<BrandDto> GetAsync(Guid id);

    Task<PagedResultDto<BrandDto>> GetListAsync(GetBrandsInput input);

    Task<BrandDto> CreateAsync(SaveBrandDto input);

    /// <summary>Puts what is given in place of all that was.</summary>
    Task<BrandDto> UpdateAsync(Guid id, SaveBrandDto input);

    Task DeleteAsync(Guid id);

    /// <summary>Out of the way of daily work; nothing of it is lost.</summary>
    Task<BrandDto> ArchiveAsync(Guid id);

    Task<BrandDto> RestoreAsync(Guid id);

    /// <summary>PNG, JPEG, GIF or WebP, up to two megabytes. Over HTTP it is a form with one file.</summary>
    [RemoteService(false)]
    Task<BrandDto> SetLogoAsync(Guid id, Stream content);

    Task<BrandDto> RemoveLogoAsync(Guid id);

    /// <summary>Null without a logo. Over HTTP it is the image itself.</summary>
    [RemoteService(false)]
    Task<BrandLogo?> GetLogoAsync(Guid id);
}
