using Caidence.Localization;
using Caidence.Social.Apps;
using Caidence.Social.Connectors;
using Caidence.Social.Grants;
using Microsoft.Extensions.Localization;

namespace Caidence.Social.Connections;

/// <summary>Connections as people and programs see them: states in sentences, never a token.</summary>
public sealed class SocialConnectionReader(
    ISocialGrantRepository grants, SocialApps apps, IAsyncQueryableExecuter queries, IStringLocalizer<CaidenceResource> texts) : ITransientDependency
{
    public async Task<IReadOnlyList<SocialConnectionDto>> ReadAsync(IReadOnlyList<SocialConnection> connections)
    {
        var ids = connections.Select(connection => connection.GrantId).Distinct().ToList();
        var known = (await queries.ToListAsync(grants.Query().Where(grant => ids.Contains(grant.Id)))).ToDictionary(grant => grant.Id);
        return [.. connections.Select(connection => ToDto(connection, known.GetValueOrDefault(connection.GrantId)))];
    }

    private SocialConnectionDto ToDto(SocialConnection connection, SocialGrant? grant)
    {
        var dto = SocialConnectionMapper.ToDto(connection);
        var traits = grant is null ? null : apps.ConnectorOf(grant).Traits;
        dto.AvatarPath = connection.LogoBlobName is { } picture ? $"~/api/v1/social/connections/{connection.Id}/avatar?v={picture[^8..]}" : null;
        dto.AuthFlavor = grant?.Flavor ?? default;
        dto.MissingScopes = traits is null ? [] : [.. traits.Scopes.Select(wish => wish.Scope).Except(connection.Scopes)];
        dto.RenewsItself = grant?.RenewAt is not null || grant?.TokenExpiresAt is null;
        dto.ConsentEndsAt = grant?.ConsentEndsAt;
        dto.Capabilities = [.. connection.Capabilities.Select(ToDto)];
        dto.NeedsRegistration = connection.Capabilities.Any(proof => proof.Obstacle == AccountObstacle.NotRegistered);
        dto.ErrorMessage = Explain(connection);
        return dto;
    }

    private SocialCapabilityDto ToDto(CapabilityProof proof) => new()
    {
        Capability = proof.Capability,
        State = proof.State,
        Text = texts[$"Social:Capability.{proof.State}", texts[$"Enum:SocialCapability.{proof.Capability}"].Value, DetailOf(proof)].Value,
    };

    private string DetailOf(CapabilityProof proof) => proof.Obstacle is { } obstacle ? texts[$"Social:NotReady.{obstacle}"].Value : string.Join(", ", proof.Scopes);

    private string? Explain(SocialConnection connection)
    {
        var sentence = connection.Status switch
        {
            SocialConnectionStatus.Active => null,
            SocialConnectionStatus.Expiring => texts["Social:Status.Expiring", SocialNames.Of(connection.Platform)].Value,
            _ => texts[$"Social:Status.{connection.Status}", SocialNames.Of(connection.Platform)].Value,
        };
        return sentence is null || string.IsNullOrEmpty(connection.ErrorMessage)
            ? sentence
            : $"{sentence} {texts["Social:PlatformSays", SocialNames.Of(connection.Platform), connection.ErrorMessage].Value}";
    }
}
