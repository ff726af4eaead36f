using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Caidence.Identity;

internal static class UniqueIndexPerTenant
{
    private const string Alive = "NOT \"IsDeleted\"";

    /// <summary>
    /// Unique among what is not deleted. The host side needs an index of its own: to a database no tenant is unlike no tenant.
    /// </summary>
    public static void HasUniqueIndexPerTenant<T>(
        this EntityTypeBuilder<T> builder, Expression<Func<T, object?>> withTenant, Expression<Func<T, object?>> alone, string name)
        where T : class
    {
        var table = builder.Metadata.GetTableName();
        var canBeDeleted = typeof(T).IsAssignableTo(typeof(ISoftDelete));

        builder.HasIndex(withTenant, $"IX_{table}_Tenant_{name}").IsUnique().HasFilter(canBeDeleted ? Alive : null);
        builder.HasIndex(alone, $"IX_{table}_Host_{name}").IsUnique()
            .HasFilter("\"TenantId\" IS NULL" + (canBeDeleted ? $" AND {Alive}" : ""));
    }
}
