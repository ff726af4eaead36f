using Caidence.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Configuration;

namespace Caidence.Profiles;

[Authorize(CaidencePermissions.Profiles.Default)]
[Authorize(CaidencePermissions.Profiles.Update)]
public sealed class CreatorMediaKitAppService(IRepository<CreatorProfile, Guid> profiles, ProfileFinder finder, IConfiguration configuration)
    : CaidenceAppService, ICreatorMediaKitAppService
{
    public async Task<MediaKitSharingDto> GetAsync() => ToDto(await finder.ReadAsync(profiles, Empty()));

    public Task<MediaKitSharingDto> UpdateAsync(MediaKitChoices input) => ChangeAsync(profile => profile.Choose(input));

    public Task<MediaKitSharingDto> ShareAsync() => ChangeAsync(profile => profile.Share(MediaKitToken.Issue(CurrentTenant.Id!.Value), Clock.Now));

    public Task<MediaKitSharingDto> StopSharingAsync() => ChangeAsync(profile => profile.StopSharing());

    private async Task<MediaKitSharingDto> ChangeAsync(Action<CreatorProfile> change)
    {
        var profile = await finder.OpenAsync(profiles, Empty());
        change(profile);
        await CurrentUnitOfWork!.SaveChangesAsync();
        return ToDto(profile);
    }

    private MediaKitSharingDto ToDto(CreatorProfile profile) => new()
    {
        Url = profile.KitToken is { } token ? $"{configuration["App:SelfUrl"]?.TrimEnd('/')}/kit/{token.Reveal()}" : null,
        SharedAt = profile.KitSharedAt,
        Choices = profile.Kit,
    };

    private CreatorProfile Empty() => new(GuidGenerator.Create(), CurrentTenant.Id);
}
