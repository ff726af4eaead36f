using System.Linq.Expressions;
using Caidence.EntityFrameworkCore;
using Caidence.Tenants;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Identity;

internal sealed class EfCoreAccountFinder(CaidenceDbContext context, IDataFilter dataFilter) : IAccountFinder, IScopedDependency
{
    /// <summary>More workspaces under one address than anybody has; bounds the work that one attempt to sign in can cause.</summary>
    private const int MaxAccounts = 20;

    public Task<IReadOnlyList<AccountAddress>> FindByEmailAsync(string normalizedEmail, CancellationToken cancellationToken = default) =>
        FindAsync(user => user.NormalizedEmail == normalizedEmail, cancellationToken);

    public async Task<AccountAddress?> FindByIdAsync(Guid userId, CancellationToken cancellationToken = default) =>
        (await FindAsync(user => user.Id == userId, cancellationToken)).SingleOrDefault();

    public Task<IReadOnlyList<AccountAddress>> FindByLoginAsync(string provider, string key, CancellationToken cancellationToken = default)
    {
        var linked = context.Set<IdentityUserLogin>().IgnoreQueryFilters([DataFilters.Tenant])
            .Where(login => login.LoginProvider == provider && login.ProviderKey == key)
            .Select(login => login.UserId);
        return FindAsync(user => linked.Contains(user.Id), cancellationToken);
    }

    private async Task<IReadOnlyList<AccountAddress>> FindAsync(Expression<Func<IdentityUser, bool>> isMeant, CancellationToken cancellationToken)
    {
        using (dataFilter.Disable<IMultiTenant>())
        {
            var accounts =
                from user in context.Set<IdentityUser>().IgnoreQueryFilters([DataFilters.Tenant]).Where(isMeant)
                where user.IsActive
                join tenant in context.Set<Tenant>() on user.TenantId equals tenant.Id into workspaces
                from workspace in workspaces.DefaultIfEmpty()
                where user.TenantId == null || workspace.IsActive
                orderby user.ConfirmBy != null, workspace.Name
                select new AccountAddress(user.TenantId, workspace.Name, user.Id, user.ConfirmBy != null);

            return await accounts.Take(MaxAccounts).ToListAsync(cancellationToken);
        }
    }
}
