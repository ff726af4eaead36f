using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Caidence.EntityFrameworkCore.PostgreSql;

public sealed class PostgreSqlDatabase(IConfiguration configuration) : ICaidenceDatabase
{
    public CaidenceDbContext CreateForMigration(IServiceProvider scope) =>
        new PostgreSqlCaidenceDbContext(
            (DbContextOptions<PostgreSqlCaidenceDbContext>)new DbContextOptionsBuilder<PostgreSqlCaidenceDbContext>()
                .UseCaidencePostgreSql(PostgreSqlConnection.Owner(configuration)).Options,
            scope.GetRequiredService<AbpDbContextServices>());

    public async Task SecureAsync(CaidenceDbContext context, CancellationToken cancellationToken)
    {
        var applicationRole = new NpgsqlConnectionStringBuilder(PostgreSqlConnection.Application(configuration)).Username!;
        string[] statements =
        [
            .. RowLevelSecurity.Statements(context.Model), .. ApplicationRole.Grants(applicationRole), .. PostgreSqlConfigurationTriggers.Statements(context.Model),
        ];
        foreach (var statement in statements)
        {
            await context.Database.ExecuteSqlRawAsync(statement, cancellationToken);
        }
    }
}
