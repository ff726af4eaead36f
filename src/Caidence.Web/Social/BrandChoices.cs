using Caidence.Brands;
using Caidence.Permissions;

namespace Caidence.Web.Social;

/// <summary>The brands that a person may choose from; none for whoever sees no brands.</summary>
public sealed class BrandChoices(IBrandsAppService brands, IPermissionChecker permissions) : ITransientDependency
{
    public async Task<IReadOnlyList<BrandDto>> ReadAsync() => await permissions.IsGrantedAsync(CaidencePermissions.Brands.Default)
        ? (await brands.GetListAsync(new() { MaxResultCount = 1000, Sorting = "name" })).Items
        : [];
}
