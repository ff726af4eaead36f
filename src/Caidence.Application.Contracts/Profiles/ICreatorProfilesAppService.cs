using Caidence.Brands;

namespace Caidence.Profiles;

/// <summary>The profile of a creator's workspace. Reached at <c>/api/v1/profiles/creator</c>; not found in workspaces of another kind.</summary>
public interface ICreatorProfilesAppService : IApplicationService
{
    /// <summary>Empty while nobody has filled it.</summary>
    Task<CreatorProfileDto> GetAsync();

    Task<CreatorProfileDto> UpdateAsync(SaveCreatorProfileDto input);

    /// <summary>The creator's picture. PNG, JPEG, GIF or WebP, up to two megabytes. Over HTTP it is a form with one file.</summary>
    [RemoteService(false)]
    Task<CreatorProfileDto> SetLogoAsync(Stream content);

    Task<CreatorProfileDto> RemoveLogoAsync();

    /// <summary>Null without a picture. Over HTTP it is the image itself.</summary>
    [RemoteService(false)]
    Task<BrandLogo?> GetLogoAsync();

    /// <summary>The picture of a piece of work, under the same conditions.</summary>
    [RemoteService(false)]
    Task<CreatorProfileDto> SetPictureAsync(Guid itemId, Stream content);

    Task<CreatorProfileDto> RemovePictureAsync(Guid itemId);

    /// <summary>Null without a picture. Over HTTP it is the image itself.</summary>
    [RemoteService(false)]
    Task<BrandLogo?> GetPictureAsync(Guid itemId);
}
