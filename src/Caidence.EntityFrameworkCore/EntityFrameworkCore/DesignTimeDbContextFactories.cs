using Caidence.Core.Security;
using Caidence.EntityFrameworkCore.PostgreSql;
using Caidence.EntityFrameworkCore.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Caidence.EntityFrameworkCore;

/// <summary>For <c>etc/add-migration</c> only: a model needs no request and no real key.</summary>
internal static class DesignTime
{
    public static AbpDbContextServices Services { get; } =
        new(null!, null!, null!, null!, null!, null!, FernetKeyRing.Parse(FernetKey.Generate(), TimeProvider.System), null!);
}

public sealed class SqliteCaidenceDbContextFactory : IDesignTimeDbContextFactory<SqliteCaidenceDbContext>
{
    public SqliteCaidenceDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteCaidenceDbContext>().UseSqlite("Data Source=design-time.db").Options, DesignTime.Services);
}

public sealed class PostgreSqlCaidenceDbContextFactory : IDesignTimeDbContextFactory<PostgreSqlCaidenceDbContext>
{
    public PostgreSqlCaidenceDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgreSqlCaidenceDbContext>().UseNpgsql("Host=design-time").Options, DesignTime.Services);
}
