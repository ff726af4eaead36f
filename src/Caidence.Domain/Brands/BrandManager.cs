namespace Caidence.Brands;

/// <summary>Keeps the names of a workspace's brands apart; archived ones keep theirs.</summary>
public sealed class BrandManager(IRepository<Brand, Guid> brands, IAsyncQueryableExecuter queries, IDataFilter dataFilter) : ITransientDependency
{
    /// <exception cref="BusinessException"><see cref="CaidenceErrorCodes.Brands.NameTaken"/></exception>
    public async Task DescribeAsync(Brand brand, string name, BrandIdentity identity)
    {
        brand.Describe(name, identity.Checked());
        using var _ = dataFilter.Disable<IBrandScoped>();
        if (await queries.AnyAsync(brands.Query().Where(other => other.NormalizedName == brand.NormalizedName && other.Id != brand.Id)))
        {
            throw new BusinessException(CaidenceErrorCodes.Brands.NameTaken).WithData("Name", brand.Name);
        }
    }

    /// <exception cref="AbpValidationException">No brand of this workspace, or one that is archived.</exception>
    public async Task CheckAsync(Guid? brandId, string field)
    {
        if (brandId is { } id && !await queries.AnyAsync(brands.Query().Where(brand => brand.Id == id && brand.ArchivedAt == null)))
        {
            throw new AbpValidationException("There is no such brand.", field);
        }
    }
}
