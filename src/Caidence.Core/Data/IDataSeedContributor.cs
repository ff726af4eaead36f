namespace Caidence.Core.Data;

/// <summary>Puts in what must be there, for the host and for each tenant, at every start: look first, then insert.</summary>
public interface IDataSeedContributor
{
    Task SeedAsync(DataSeedContext context);
}

public sealed record DataSeedContext(Guid? TenantId)
{
    public string? AdminEmailAddress { get; init; }

    public string? AdminPassword { get; init; }
}

/// <summary>Runs every contributor for one tenant, inside that tenant and one unit of work.</summary>
public interface IDataSeeder
{
    Task SeedAsync(DataSeedContext context);
}
