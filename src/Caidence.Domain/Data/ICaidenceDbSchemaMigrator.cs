namespace Caidence.Data;

/// <summary>Brings the database to the model of this build. Safe to run from several processes at once.</summary>
public interface ICaidenceDbSchemaMigrator
{
    Task MigrateAsync(CancellationToken cancellationToken = default);

    /// <summary>True when nothing is left to migrate; false also when the database cannot be reached.</summary>
    Task<bool> IsUpToDateAsync(CancellationToken cancellationToken = default);
}
