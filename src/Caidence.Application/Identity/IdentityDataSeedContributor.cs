namespace Caidence.Identity;

/// <summary>Roles with their grants, then the first person, who needs one.</summary>
public sealed class IdentityDataSeedContributor(RoleSeeder roles, AdminSeeder admins) : IDataSeedContributor, ITransientDependency
{
    public async Task SeedAsync(DataSeedContext context)
    {
        await roles.SeedAsync();
        await admins.SeedAsync(context);
    }
}
