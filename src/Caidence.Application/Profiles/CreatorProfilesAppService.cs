using Caidence.Brands;
using Caidence.Permissions;
using Microsoft.AspNetCore.Authorization;

namespace Caidence.Profiles;

[Authorize(CaidencePermissions.Profiles.Default)]
public sealed class CreatorProfilesAppService(IRepository<CreatorProfile, Guid> profiles, ProfileFinder finder, LogoKeeper logos)
    : CaidenceAppService, ICreatorProfilesAppService
{
    public async Task<CreatorProfileDto> GetAsync() => (await finder.ReadAsync(profiles, Empty())).ToDto();

    [Authorize(CaidencePermissions.Profiles.Update)]
    public async Task<CreatorProfileDto> UpdateAsync(SaveCreatorProfileDto input)
    {
        var profile = await finder.OpenAsync(profiles, Empty());
        profile.CheckConcurrencyStamp(input.ConcurrencyStamp);
        profile.Describe(input.Person, input.Availability);
        foreach (var picture in profile.Show(input.Portfolio, GuidGenerator))
        {
            logos.ForgetLater(picture);
        }

        profile.Charge(input.RateCard);
        profile.Reach(input.AudienceMetrics);
        return await SaveAsync(profile);
    }

    [Authorize(CaidencePermissions.Profiles.Update)]
    public async Task<CreatorProfileDto> SetLogoAsync(Stream content)
    {
        var profile = await finder.OpenAsync(profiles, Empty());
        await logos.KeepAsync(profile, content);
        return await SaveAsync(profile);
    }

    [Authorize(CaidencePermissions.Profiles.Update)]
    public async Task<CreatorProfileDto> RemoveLogoAsync()
    {
        var profile = await finder.OpenAsync(profiles, Empty());
        logos.Forget(profile);
        return await SaveAsync(profile);
    }

    public async Task<BrandLogo?> GetLogoAsync() => await logos.OpenAsync(await finder.ReadAsync(profiles, Empty()));

    [Authorize(CaidencePermissions.Profiles.Update)]
    public async Task<CreatorProfileDto> SetPictureAsync(Guid itemId, Stream content)
    {
        var profile = await finder.ReadAsync(profiles, Empty());
        await logos.KeepAsync(new PortfolioFrame(profile, itemId), content);
        return await SaveAsync(profile);
    }

    [Authorize(CaidencePermissions.Profiles.Update)]
    public async Task<CreatorProfileDto> RemovePictureAsync(Guid itemId)
    {
        var profile = await finder.ReadAsync(profiles, Empty());
        logos.Forget(new PortfolioFrame(profile, itemId));
        return await SaveAsync(profile);
    }

    public async Task<BrandLogo?> GetPictureAsync(Guid itemId) => await logos.OpenAsync(new PortfolioFrame(await finder.ReadAsync(profiles, Empty()), itemId));

    private CreatorProfile Empty() => new(GuidGenerator.Create(), CurrentTenant.Id);

    private async Task<CreatorProfileDto> SaveAsync(CreatorProfile profile)
    {
        await CurrentUnitOfWork!.SaveChangesAsync();
        return profile.ToDto();
    }
}
