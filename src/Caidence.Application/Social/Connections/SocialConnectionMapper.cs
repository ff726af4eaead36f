using Riok.Mapperly.Abstractions;

namespace Caidence.Social.Connections;

[Mapper(RequiredMappingStrategy = RequiredMappingStrategy.None)]
internal static partial class SocialConnectionMapper
{
    [MapProperty(nameof(SocialConnection.CreationTime), nameof(SocialConnectionDto.CreatedAt))]
    [MapProperty(nameof(SocialConnection.LastModificationTime), nameof(SocialConnectionDto.UpdatedAt))]
    [MapperIgnoreTarget(nameof(SocialConnectionDto.Capabilities))]
    public static partial SocialConnectionDto ToDto(SocialConnection connection);
}
