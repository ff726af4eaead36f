using Caidence.Permissions;
using Caidence.Tenants;

namespace Caidence.Profiles;

/// <summary>Finds the one profile of the workspace, if it is of the kind that is asked for.</summary>
public sealed class ProfileFinder(
    IRepository<Tenant, Guid> tenants, IAsyncQueryableExecuter queries, IPermissionChecker permissions, ICurrentTenant currentTenant) : ITransientDependency
{
    /// <exception cref="BusinessException"><see cref="CaidenceErrorCodes.Profiles.OtherKind"/></exception>
    public async Task<T> ReadAsync<T>(IRepository<T, Guid> profiles, T empty)
        where T : WorkspaceProfile
    {
        await CheckKindAsync(empty.Kind);
        return await queries.FirstOrDefaultAsync(profiles.Query().OrderBy(profile => profile.Id)) ?? empty;
    }

    /// <summary>The first to write it makes it.</summary>
    /// <exception cref="BusinessException"><see cref="CaidenceErrorCodes.Profiles.OtherKind"/></exception>
    public async Task<T> OpenAsync<T>(IRepository<T, Guid> profiles, T empty)
        where T : WorkspaceProfile
    {
        var profile = await ReadAsync(profiles, empty);
        if (profile == empty)
        {
            await permissions.CheckAsync(CaidencePermissions.Profiles.Create);
            await profiles.InsertAsync(profile);
        }

        return profile;
    }

    private async Task CheckKindAsync(ProfileType kind)
    {
        var tenant = await tenants.GetAsync(currentTenant.Id!.Value);
        if (tenant.ProfileType != kind)
        {
            throw new BusinessException(CaidenceErrorCodes.Profiles.OtherKind) { HttpStatusCode = 404 }.WithData("Kind", kind);
        }
    }
}
