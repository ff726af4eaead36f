using Caidence.Features;

namespace Caidence.Brands;

/// <summary>Archived brands take no room: an agency keeps those of former clients.</summary>
public sealed class BrandMeter(IRepository<Brand, Guid> brands, IAsyncQueryableExecuter queries, IDataFilter dataFilter) : IFeatureMeter, ITransientDependency
{
    public string FeatureName => CaidenceFeatures.MaxBrands;

    public async Task<int> CountAsync()
    {
        using var _ = dataFilter.Disable<IBrandScoped>();
        return await queries.CountAsync(brands.Query().Where(brand => brand.ArchivedAt == null));
    }
}
