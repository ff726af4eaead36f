using Caidence.Brands;

namespace Caidence.Onboarding;

/// <summary>The wizard's brand: made once, changed when somebody goes back.</summary>
public sealed class OnboardingBrand(IBrandsAppService brands, IRepository<Brand, Guid> repository) : ITransientDependency
{
    public async Task WriteAsync(OnboardingProgress progress, SaveBrandDto input)
    {
        var known = progress.BrandId is { } id && await repository.FindAsync(id) is { ArchivedAt: null };
        var brand = known ? await brands.UpdateAsync(progress.BrandId!.Value, input) : await brands.CreateAsync(input);
        progress.RememberBrand(brand.Id);
    }
}
