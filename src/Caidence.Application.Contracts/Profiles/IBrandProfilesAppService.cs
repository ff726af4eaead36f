namespace Caidence.Profiles;

/// <summary>The profile of a brand's own workspace. Reached at <c>/api/v1/profiles/brand</c>; not found in workspaces of another kind.</summary>
public interface IBrandProfilesAppService : IApplicationService
{
    /// <summary>Empty while nobody has filled it.</summary>
    Task<BrandProfileDto> GetAsync();

    Task<BrandProfileDto> UpdateAsync(SaveBrandProfileDto input);
}
