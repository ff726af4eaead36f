using Caidence.EntityFrameworkCore;
using Caidence.Tenants;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Identity;

internal sealed class EfCoreAccountFinder(CaidenceDbContext context, IDataFilter dataFilter) : IAccountFinder, IScopedDependency
{
    /// <summary>More workspaces under one address than anybody has; bounds the work that one attempt to sign in can cause.</summary>
    private const int MaxAccounts = 20;

    public async Task<IReadOnlyList<AccountAddress>> FindByEmailAsync(string normalizedEmail, CancellationToken cancellationToken = default)
    {
        using (dataFilter.Disable<IMultiTenant>())
        {
            var accounts =
                from user in context.Set<IdentityUser>().IgnoreQueryFilters([DataFilters.Tenant])
                where user.NormalizedEmail == normalizedEmail && user.IsActive
                join tenant in context.Set<Tenant>() on user.TenantId equals tenant.Id into workspaces
                from workspace in workspaces.DefaultIfEmpty()
                where user.TenantId == null || workspace.IsActive
                orderby user.ConfirmBy != null, workspace.Name
                select new AccountAddress(user.TenantId, workspace.Name, user.Id, user.ConfirmBy != null);

            return await accounts.Take(MaxAccounts).ToListAsync(cancellationToken);
        }
    }
}
