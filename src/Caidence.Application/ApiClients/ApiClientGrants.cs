using Caidence.Localization;
using Caidence.Permissions;
using Microsoft.Extensions.Localization;

namespace Caidence.ApiClients;

/// <summary>What API clients may do. Nobody gives one what they do not hold themselves.</summary>
public sealed class ApiClientGrants(
    IPermissionDefinitionManager definitions, IPermissionStore store, IPermissionAppService permissions, GrantGuard guard, ICurrentTenant currentTenant,
    IStringLocalizer<CaidenceResource> texts)
    : ITransientDependency
{
    public async Task<IReadOnlyList<string>> ReadAsync(ApiClient client) => [.. (await store.GetGrantedNamesAsync(HolderOf(client))).Order(StringComparer.Ordinal)];

    /// <exception cref="AbpValidationException">A name that no client here can have.</exception>
    public async Task WriteAsync(ApiClient client, IReadOnlyList<string> names)
    {
        var possible = definitions.GetGroups().SelectMany(group => group.Permissions).SelectMany(root => root.WithDescendants())
            .Where(permission => permission.IsFor(currentTenant.Side, PermissionHolder.Client)).Select(permission => permission.Name).ToHashSet();
        if (names.FirstOrDefault(name => !possible.Contains(name)) is { } unknown)
        {
            throw new AbpValidationException(texts["ApiClients:UnknownPermission", unknown], nameof(SaveApiClientDto.Permissions));
        }

        var wanted = names.SelectMany(PermissionTwins.Of).ToHashSet();
        await permissions.UpdateAsync(PermissionHolder.Client, client.ClientId, new()
        {
            Permissions = [.. possible.Select(name => new UpdatePermissionDto { Name = name, IsGranted = wanted.Contains(name) })],
        });
    }

    /// <summary>Whoever takes a secret along does what the client may do.</summary>
    /// <exception cref="BusinessException"><see cref="CaidenceErrorCodes.Identity.GrantsMoreThanHeld"/></exception>
    public async Task EnsureHeldAsync(ApiClient client)
    {
        foreach (var name in await ReadAsync(client))
        {
            await guard.EnsureMayGrantAsync(name);
        }
    }

    public Task ForgetAsync(ApiClient client) => store.DeleteAllAsync(HolderOf(client));

    private static PermissionHolder HolderOf(ApiClient client) => new(PermissionHolder.Client, client.ClientId);
}
