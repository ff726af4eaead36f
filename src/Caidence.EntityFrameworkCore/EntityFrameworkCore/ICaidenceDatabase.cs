using Microsoft.EntityFrameworkCore;

namespace Caidence.EntityFrameworkCore;

/// <summary>What differs between the two databases besides their SQL.</summary>
public interface ICaidenceDatabase
{
    /// <summary>A context that may change the schema; on PostgreSQL it connects as the owner of the tables.</summary>
    CaidenceDbContext CreateForMigration(IServiceProvider scope);

    /// <summary>Walls, rights and triggers that a migration cannot know: run after every migration, repeatable.</summary>
    Task SecureAsync(CaidenceDbContext context, CancellationToken cancellationToken);
}
