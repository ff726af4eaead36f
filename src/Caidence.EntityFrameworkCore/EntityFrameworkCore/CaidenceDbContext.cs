using Microsoft.EntityFrameworkCore;

namespace Caidence.EntityFrameworkCore;

/// <summary>The one model, on either database. Mappings live beside their feature, one configuration per aggregate.</summary>
public abstract class CaidenceDbContext(DbContextOptions options, AbpDbContextServices services) : AbpDbContext(options, services)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);

        modelBuilder.ApplyConfigurationsFromAssembly(typeof(AbpDbContext).Assembly);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(CaidenceDbContext).Assembly);
        modelBuilder.UseOpenIddict<Guid>();
        ApplyConventions(modelBuilder);
    }
}
