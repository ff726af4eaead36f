using Caidence.Core.MultiTenancy;
using Microsoft.AspNetCore.Http;

namespace Caidence.Core.AspNetCore.MultiTenancy;

/// <summary>Lets the rest of the request work for the workspace it belongs to; refuses one that is not there or not active.</summary>
public sealed class MultiTenancyMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(
        HttpContext context, TenantResolver resolver, ITenantStore tenants, ICurrentTenant currentTenant, TenantRefusal refusal)
    {
        var clue = resolver.Resolve(context);
        var tenant = await FindAsync(tenants, currentTenant, clue.IdOrName);
        if (!string.IsNullOrEmpty(clue.IdOrName) && tenant is not { IsActive: true })
        {
            await refusal.AnswerAsync(context, exists: tenant is not null);
            return;
        }

        if (clue.IsFromQuery)
        {
            TenantCookie.Set(context, tenant?.Id);
        }

        using (currentTenant.Change(tenant?.Id, tenant?.Name))
        {
            await next(context);
        }
    }

    private static async Task<TenantConfiguration?> FindAsync(ITenantStore tenants, ICurrentTenant currentTenant, string? idOrName)
    {
        if (!Guid.TryParse(idOrName, out var id))
        {
            return string.IsNullOrEmpty(idOrName) ? null : await tenants.FindAsync(idOrName.ToUpperInvariant());
        }

        // Asked inside: a connection that shows the rows of this workspace already need not be told of another between.
        using (currentTenant.Change(id))
        {
            return await tenants.FindAsync(id);
        }
    }
}
