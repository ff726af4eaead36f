using Caidence.Tenants;
using Microsoft.AspNetCore.Identity;

namespace Caidence.Identity;

/// <summary>Makes the first person of a side, where there is nobody yet.</summary>
public sealed class AdminSeeder(
    UserManager<IdentityUser> users, IIdentityUserRepository repository, IPasswordHasher<IdentityUser> hasher, IGuidGenerator guids, ICurrentTenant currentTenant)
    : ITransientDependency
{
    public async Task SeedAsync(DataSeedContext context)
    {
        if (context is not { AdminEmailAddress: { } email, AdminPassword: { } password } || await HasAnybodyAsync())
        {
            return;
        }

        var admin = new IdentityUser(guids.Create(), currentTenant.Id, TenantConsts.AdminUserName, email);
        (await CreateAsync(admin, password)).CheckErrors("adminPassword");
        (await users.AddToRoleAsync(admin, OwnerGuard.RoleOf(admin))).CheckErrors();
        context.IsAdminNew = true;
    }

    private async Task<bool> HasAnybodyAsync() => (await repository.GetPageAsync(new(MaxResultCount: 1))).TotalCount > 0;

    // The operator chooses the platform's own password; Production has its say about that before it starts.
    private Task<IdentityResult> CreateAsync(IdentityUser admin, string password)
    {
        if (currentTenant.Id is not null)
        {
            return users.CreateAsync(admin, password);
        }

        admin.PasswordHash = hasher.HashPassword(admin, password);
        return users.CreateAsync(admin);
    }
}
