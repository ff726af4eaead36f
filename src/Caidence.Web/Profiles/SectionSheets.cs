using Caidence.Brands;
using Caidence.Profiles;
using Caidence.Tenants;
using Caidence.Web.Pages.Brands;

namespace Caidence.Web.Profiles;

/// <summary>Reads what a workspace has told of itself, and writes it back.</summary>
public sealed class SectionSheets(
    IAgencyProfilesAppService agencies, IBrandProfilesAppService brandProfiles, ICreatorProfilesAppService creators, IBrandsAppService brands) : ITransientDependency
{
    /// <param name="kind">Null where nobody has said: then the sheet is empty.</param>
    /// <param name="brandId">Of the brand that the wizard has made.</param>
    public async Task<SectionSheet> ReadAsync(ProfileType? kind, Guid? brandId)
    {
        var profile = kind == ProfileType.Brand ? await brandProfiles.GetAsync() : null;
        var brand = (brandId ?? profile?.Story?.BrandId) is { } id ? await FindBrandAsync(id) : null;
        return new()
        {
            ProfileType = kind,
            Agency = kind == ProfileType.Agency ? await agencies.GetAsync() : null,
            BrandProfile = profile,
            Creator = kind == ProfileType.Creator ? await creators.GetAsync() : null,
            Brand = brand is null ? new() : BrandForm.Of(brand).ToInput(),
            BrandId = brand?.Id,
            BrandLogoUrl = brand?.LogoUrl,
        };
    }

    /// <exception cref="AbpDbConcurrencyException">Somebody else has changed it since it was read.</exception>
    public Task SaveProfileAsync(SectionSheet sheet) => sheet switch
    {
        { Agency: { } agency } => agencies.UpdateAsync(agency),
        { BrandProfile: { } brand } => brandProfiles.UpdateAsync(brand),
        { Creator: { } creator } => creators.UpdateAsync(creator),
        _ => Task.CompletedTask,
    };

    public Task SetLogoAsync(LogoOwner owner, Guid? brandId, Stream content) => owner switch
    {
        LogoOwner.Agency => agencies.SetLogoAsync(content),
        LogoOwner.Creator => creators.SetLogoAsync(content),
        LogoOwner.Brand when brandId is { } id => brands.SetLogoAsync(id, content),
        _ => Task.CompletedTask,
    };

    // It may have been deleted, or archived, since.
    private async Task<BrandDto?> FindBrandAsync(Guid id)
    {
        try
        {
            return await brands.GetAsync(id) is { ArchivedAt: null } brand ? brand : null;
        }
        catch (EntityNotFoundException)
        {
            return null;
        }
    }
}
