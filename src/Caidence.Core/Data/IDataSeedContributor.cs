namespace Caidence.Core.Data;

/// <summary>Puts in what must be there, for the host and for each tenant, at every start: look first, then insert.</summary>
public interface IDataSeedContributor
{
    Task SeedAsync(DataSeedContext context);
}

public sealed record DataSeedContext(Guid? TenantId)
{
    public string? AdminEmailAddress { get; init; }

    /// <summary>For an administrator who does not exist yet; an existing one keeps theirs.</summary>
    public string? AdminPassword { get; init; }

    /// <summary>Set by whoever made the administrator, so that a password nobody chose can be shown once.</summary>
    public bool IsAdminNew { get; set; }
}

/// <summary>Runs every contributor for one tenant, inside that tenant and one unit of work.</summary>
public interface IDataSeeder
{
    Task SeedAsync(DataSeedContext context);
}
