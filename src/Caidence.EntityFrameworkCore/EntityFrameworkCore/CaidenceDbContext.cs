using Caidence.Brands;
using Caidence.Teams;
using Microsoft.EntityFrameworkCore;

namespace Caidence.EntityFrameworkCore;

/// <summary>The one model, on either database. Mappings live beside their feature, one configuration per aggregate.</summary>
public abstract class CaidenceDbContext(DbContextOptions options, AbpDbContextServices services) : AbpDbContext(options, services)
{
    private readonly BrandScope _scope = new(services.CurrentUser, services.CurrentTenant, services.DataFilter);

    /// <summary>Read by the brand filter at every query. Null lets EF Core leave the filter out: people who see all run the same SQL as without it.</summary>
    internal string? BrandLimit => _scope.Ids is null ? null : BrandScope.ClaimType;

    internal IReadOnlyList<Guid> BrandIds => _scope.Ids ?? [];

    protected override Task BeforeSavingAsync(CancellationToken cancellationToken)
    {
        new BrandGuard(_scope).Check(ChangeTracker);
        return this.TidyTeamsAsync(cancellationToken);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);

        modelBuilder.ApplyConfigurationsFromAssembly(typeof(AbpDbContext).Assembly);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(CaidenceDbContext).Assembly);
        modelBuilder.UseOpenIddict<Guid>();
        modelBuilder.ApplyBrandFilters(this);
        ApplyConventions(modelBuilder);
    }
}
