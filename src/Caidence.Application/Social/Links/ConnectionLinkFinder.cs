using Caidence.Social.Connecting;

namespace Caidence.Social.Links;

/// <summary>Finds what the token of a link opens. Made up, revoked, too old, of a closed workspace: nothing tells which.</summary>
public sealed class ConnectionLinkFinder(
    IRepository<SocialConnectionLink, Guid> links, ITenantStore tenants, ICurrentTenant currentTenant, IAsyncQueryableExecuter queries,
    IUnitOfWorkManager unitOfWorks, IClock clock) : ITransientDependency
{
    /// <summary>Does something in the workspace of a link that holds.</summary>
    /// <exception cref="BusinessException"><see cref="CaidenceErrorCodes.Social.LinkVoid"/></exception>
    public async Task<T> WithAsync<T>(string token, Func<SocialConnectionLink, string, Task<T>> work)
    {
        var parsed = ConnectState.Parse(token);
        if (parsed?.TenantId is not { } tenantId || await tenants.FindAsync(tenantId) is not { IsActive: true } workspace)
        {
            throw Void();
        }

        return await InAsync(workspace, async () =>
        {
            var hash = parsed.Hash;
            return await queries.FirstOrDefaultAsync(links.Query().Where(link => link.TokenHash == hash)) is { } link && link.HoldsAt(clock.Now)
                ? await work(link, workspace.Name)
                : throw Void();
        });
    }

    /// <summary>Does something in a workspace that whoever asks does not belong to, and writes it there.</summary>
    public async Task<T> InAsync<T>(TenantConfiguration workspace, Func<Task<T>> work)
    {
        using (currentTenant.Change(workspace.Id, workspace.Name))
        {
            var result = await work();
            await unitOfWorks.Current!.SaveChangesAsync();
            return result;
        }
    }

    private static BusinessException Void() => new(CaidenceErrorCodes.Social.LinkVoid) { HttpStatusCode = 404 };
}
