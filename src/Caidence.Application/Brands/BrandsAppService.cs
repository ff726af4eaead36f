using System.Linq.Expressions;
using Caidence.Permissions;
using Microsoft.AspNetCore.Authorization;

namespace Caidence.Brands;

[Authorize(CaidencePermissions.Brands.Default)]
public sealed class BrandsAppService(
    IRepository<Brand, Guid> brands, BrandManager manager, LogoKeeper logos, IAsyncQueryableExecuter queries, IFeatureChecker features,
    BrandScope scope, BrandMeter meter)
    : CaidenceAppService, IBrandsAppService
{
    public async Task<BrandDto> GetAsync(Guid id) => (await brands.GetAsync(id)).ToDto();

    public async Task<PagedResultDto<BrandDto>> GetListAsync(GetBrandsInput input)
    {
        var matching = brands.Query();
        matching = input.IncludeArchived ? matching : matching.Where(brand => brand.ArchivedAt == null);
        if (!string.IsNullOrWhiteSpace(input.Filter))
        {
            var part = Brand.Normalize(input.Filter);
            matching = matching.Where(brand => brand.NormalizedName.Contains(part));
        }

        var page = matching.SortedBy(SortOrder.ParseAll<BrandSortField>(input.Sorting), KeyOf).Skip(input.SkipCount).Take(input.MaxResultCount);
        return new(await queries.CountAsync(matching), [.. (await queries.ToListAsync(page)).Select(brand => brand.ToDto())]);
    }

    [Authorize(CaidencePermissions.Brands.Create)]
    public async Task<BrandDto> CreateAsync(SaveBrandDto input)
    {
        scope.CheckUnlimited();
        await CheckRoomAsync();
        var brand = new Brand(GuidGenerator.Create(), CurrentTenant.Id);
        await manager.DescribeAsync(brand, input.Name, input.ToIdentity());
        return await SaveAsync(await brands.InsertAsync(brand));
    }

    [Authorize(CaidencePermissions.Brands.Update)]
    public async Task<BrandDto> UpdateAsync(Guid id, SaveBrandDto input)
    {
        var brand = await brands.GetAsync(id);
        brand.CheckConcurrencyStamp(input.ConcurrencyStamp);
        await manager.DescribeAsync(brand, input.Name, input.ToIdentity());
        return await SaveAsync(brand);
    }

    [Authorize(CaidencePermissions.Brands.Delete)]
    public async Task DeleteAsync(Guid id)
    {
        var brand = await brands.GetAsync(id);
        await brands.DeleteAsync(brand);
        logos.ForgetLater(brand.LogoBlobName);
    }

    [Authorize(CaidencePermissions.Brands.Update)]
    public async Task<BrandDto> ArchiveAsync(Guid id)
    {
        var brand = await brands.GetAsync(id);
        brand.Archive(Clock.Now);
        return await SaveAsync(brand);
    }

    [Authorize(CaidencePermissions.Brands.Update)]
    public async Task<BrandDto> RestoreAsync(Guid id)
    {
        var brand = await brands.GetAsync(id);
        if (brand.ArchivedAt is not null)
        {
            await CheckRoomAsync();
            brand.Restore();
        }

        return await SaveAsync(brand);
    }

    [Authorize(CaidencePermissions.Brands.Update)]
    public async Task<BrandDto> SetLogoAsync(Guid id, Stream content)
    {
        var brand = await brands.GetAsync(id);
        await logos.KeepAsync(brand, content);
        return await SaveAsync(brand);
    }

    [Authorize(CaidencePermissions.Brands.Update)]
    public async Task<BrandDto> RemoveLogoAsync(Guid id)
    {
        var brand = await brands.GetAsync(id);
        logos.Forget(brand);
        return await SaveAsync(brand);
    }

    public async Task<BrandLogo?> GetLogoAsync(Guid id) => await logos.OpenAsync(await brands.GetAsync(id));

    private Task CheckRoomAsync() => features.CheckRoomForOneMoreAsync(meter);

    private async Task<BrandDto> SaveAsync(Brand brand)
    {
        await CurrentUnitOfWork!.SaveChangesAsync();
        return brand.ToDto();
    }

    private static Expression<Func<Brand, object?>> KeyOf(BrandSortField field) => field switch
    {
        BrandSortField.CreationTime => brand => brand.CreationTime,
        _ => brand => brand.NormalizedName,
    };

    private enum BrandSortField
    {
        Name,
        CreationTime,
    }
}
