namespace Caidence.Profiles;

/// <summary>
/// Whether and how a creator's profile is shown to whoever has its link. Reached at <c>/api/v1/profiles/creator/media-kit</c>; not found in workspaces
/// of another kind.
/// </summary>
public interface ICreatorMediaKitAppService : IApplicationService
{
    Task<MediaKitSharingDto> GetAsync();

    Task<MediaKitSharingDto> UpdateAsync(MediaKitChoices input);

    /// <summary>Makes a link. The one before is dead at once.</summary>
    Task<MediaKitSharingDto> ShareAsync();

    /// <summary>The link is dead at once, and shows nothing until another one is made.</summary>
    Task<MediaKitSharingDto> StopSharingAsync();
}
