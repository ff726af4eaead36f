namespace Caidence.Tenants;

/// <summary>Gives a workspace an address of its own that nobody else has or could mean.</summary>
public sealed class SubdomainManager(IRepository<Tenant, Guid> tenants, IAsyncQueryableExecuter queries) : ITransientDependency
{
    /// <exception cref="BusinessException">One of <see cref="CaidenceErrorCodes.Tenants"/>: no name, reserved or taken.</exception>
    public async Task ChangeAsync(Tenant tenant, string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            tenant.MoveTo(null);
            return;
        }

        var name = SubdomainNames.Normalize(typed);
        if (name == tenant.Subdomain)
        {
            return;
        }

        if (!SubdomainNames.IsLabel(name))
        {
            throw new BusinessException(CaidenceErrorCodes.Tenants.SubdomainNotValid);
        }

        // The name of another workspace too: where tenants are found by name, it is its address.
        var normalized = Tenant.Normalize(name);
        if (SubdomainNames.IsReserved(name)
            || await queries.AnyAsync(tenants.Query().Where(other => other.Id != tenant.Id && (other.Subdomain == name || other.NormalizedName == normalized))))
        {
            throw new BusinessException(CaidenceErrorCodes.Tenants.SubdomainTaken).WithData("Name", name);
        }

        tenant.MoveTo(name);
    }
}
