using Caidence.Brands;
using Caidence.Permissions;
using Microsoft.AspNetCore.Authorization;

namespace Caidence.Profiles;

[Authorize(CaidencePermissions.Profiles.Default)]
public sealed class AgencyProfilesAppService(IRepository<AgencyProfile, Guid> profiles, ProfileFinder finder, LogoKeeper logos)
    : CaidenceAppService, IAgencyProfilesAppService
{
    public async Task<AgencyProfileDto> GetAsync() => (await finder.ReadAsync(profiles, Empty())).ToDto();

    [Authorize(CaidencePermissions.Profiles.Update)]
    public async Task<AgencyProfileDto> UpdateAsync(SaveAgencyProfileDto input)
    {
        var profile = await finder.OpenAsync(profiles, Empty());
        profile.CheckConcurrencyStamp(input.ConcurrencyStamp);
        profile.Describe(input.Company, input.Branding);
        return await SaveAsync(profile);
    }

    [Authorize(CaidencePermissions.Profiles.Update)]
    public async Task<AgencyProfileDto> SetLogoAsync(Stream content)
    {
        var profile = await finder.OpenAsync(profiles, Empty());
        await logos.KeepAsync(profile, content);
        return await SaveAsync(profile);
    }

    [Authorize(CaidencePermissions.Profiles.Update)]
    public async Task<AgencyProfileDto> RemoveLogoAsync()
    {
        var profile = await finder.OpenAsync(profiles, Empty());
        logos.Forget(profile);
        return await SaveAsync(profile);
    }

    public async Task<BrandLogo?> GetLogoAsync() => await logos.OpenAsync(await finder.ReadAsync(profiles, Empty()));

    private AgencyProfile Empty() => new(GuidGenerator.Create(), CurrentTenant.Id);

    private async Task<AgencyProfileDto> SaveAsync(AgencyProfile profile)
    {
        await CurrentUnitOfWork!.SaveChangesAsync();
        return profile.ToDto();
    }
}
