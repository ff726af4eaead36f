using Microsoft.EntityFrameworkCore;

namespace Caidence.EntityFrameworkCore;

/// <summary>A change of the model without <c>etc/add-migration</c> is found here, not by a database that lacks a column.</summary>
public sealed class The_migrations
{
    [Fact]
    public void Of_SQLite_make_the_whole_model() => ShouldMakeTheWholeModel(new SqliteCaidenceDbContextFactory().CreateDbContext([]));

    [Fact]
    public void Of_PostgreSQL_make_the_whole_model() => ShouldMakeTheWholeModel(new PostgreSqlCaidenceDbContextFactory().CreateDbContext([]));

    private static void ShouldMakeTheWholeModel(CaidenceDbContext context)
    {
        using (context)
        {
            context.Database.HasPendingModelChanges().ShouldBeFalse("Run: etc/add-migration Name");
        }
    }
}
