using Caidence.Brands;

namespace Caidence.Profiles;

/// <summary>The profile of an agency's workspace. Reached at <c>/api/v1/profiles/agency</c>; not found in workspaces of another kind.</summary>
public interface IAgencyProfilesAppService : IApplicationService
{
    /// <summary>Empty while nobody has filled it.</summary>
    Task<AgencyProfileDto> GetAsync();

    Task<AgencyProfileDto> UpdateAsync(SaveAgencyProfileDto input);

    /// <summary>PNG, JPEG, GIF or WebP, up to two megabytes. Over HTTP it is a form with one file.</summary>
    [RemoteService(false)]
    Task<AgencyProfileDto> SetLogoAsync(Stream content);

    Task<AgencyProfileDto> RemoveLogoAsync();

    /// <summary>Null without a logo. Over HTTP it is the image itself.</summary>
    [RemoteService(false)]
    Task<BrandLogo?> GetLogoAsync();
}
