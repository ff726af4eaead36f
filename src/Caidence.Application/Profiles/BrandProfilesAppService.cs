using Caidence.Brands;
using Caidence.Permissions;
using Microsoft.AspNetCore.Authorization;

namespace Caidence.Profiles;

[Authorize(CaidencePermissions.Profiles.Default)]
public sealed class BrandProfilesAppService(IRepository<BrandProfile, Guid> profiles, ProfileFinder finder, BrandManager brands)
    : CaidenceAppService, IBrandProfilesAppService
{
    public async Task<BrandProfileDto> GetAsync() => (await finder.ReadAsync(profiles, Empty())).ToDto();

    [Authorize(CaidencePermissions.Profiles.Update)]
    public async Task<BrandProfileDto> UpdateAsync(SaveBrandProfileDto input)
    {
        var profile = await finder.OpenAsync(profiles, Empty());
        profile.CheckConcurrencyStamp(input.ConcurrencyStamp);
        await brands.CheckAsync(input.Story?.BrandId, "brandId");
        profile.Describe(input.Story, input.Audience, input.Voice, input.Guidelines);
        profile.SpeakOf(input.ContentPillars);
        profile.CompareWith(input.Competitors);
        await CurrentUnitOfWork!.SaveChangesAsync();
        return profile.ToDto();
    }

    private BrandProfile Empty() => new(GuidGenerator.Create(), CurrentTenant.Id);
}
