using Caidence.Core.Auditing;
using Caidence.Core.Data;
using Caidence.Core.DependencyInjection;
using Caidence.Core.EntityFrameworkCore.Encryption;
using Caidence.Core.EntityFrameworkCore.Modeling;
using Caidence.Core.EntityFrameworkCore.Saving;
using Caidence.Core.EntityFrameworkCore.Uow;
using Caidence.Core.Guids;
using Caidence.Core.MultiTenancy;
using Caidence.Core.Security;
using Caidence.Core.Settings;
using Caidence.Core.Timing;
using Caidence.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Core.EntityFrameworkCore;

/// <summary>A DbContext that keeps tenants apart, stamps audit columns, marks deletions and encrypts columns.</summary>
public abstract class AbpDbContext(DbContextOptions options, AbpDbContextServices services) : DbContext(options)
{
    internal FernetKeyRing KeyRing => services.KeyRing;

    /// <summary>Read by the tenant filter at every query.</summary>
    internal Guid? CurrentTenantId => services.CurrentTenant.Id;

    internal ConnectionHolding Holding { get; set; }

    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Save asynchronously, through the unit of work.");

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (!ChangeTracker.HasChanges())
        {
            return 0;
        }

        await BeforeSavingAsync(cancellationToken);
        List<EntityChange> changes = [.. new EntityHistory(services).Describe(ChangeTracker), .. new ConfigurationHistory(services).Describe(ChangeTracker)];
        new TenantGuard(services).Check(ChangeTracker);
        new AuditColumns(services).Set(ChangeTracker);

        try
        {
            var written = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
            changes.ForEach(change => services.Auditing.Current?.AddEntityChange(change));
            return written;
        }
        catch (DbUpdateConcurrencyException error)
        {
            throw new AbpDbConcurrencyException(error);
        }
    }

    /// <summary>What is to be saved may still be refused or added to.</summary>
    protected virtual Task BeforeSavingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcDateTimeConverter>();
        configurationBuilder.Properties<SecretText>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(32);
    }

    /// <summary>Called last by derived contexts, when the whole model is known.</summary>
    protected void ApplyConventions(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyQueryFilters(this);
        modelBuilder.ApplyConcurrencyStamps();
        modelBuilder.ApplyEncryption(KeyRing);
    }
}

/// <summary>What the context needs from the running request or job.</summary>
public sealed class AbpDbContextServices(
    ICurrentTenant currentTenant, ICurrentUser currentUser, IDataFilter dataFilter, IClock clock, IGuidGenerator guids,
    IAuditingManager auditing, FernetKeyRing keyRing, ISettingDefinitionManager settingDefinitions) : IScopedDependency
{
    public ICurrentTenant CurrentTenant { get; } = currentTenant;
    public ICurrentUser CurrentUser { get; } = currentUser;
    public IDataFilter DataFilter { get; } = dataFilter;
    public IClock Clock { get; } = clock;
    public IGuidGenerator Guids { get; } = guids;
    public IAuditingManager Auditing { get; } = auditing;
    public FernetKeyRing KeyRing { get; } = keyRing;
    public ISettingDefinitionManager SettingDefinitions { get; } = settingDefinitions;
}
