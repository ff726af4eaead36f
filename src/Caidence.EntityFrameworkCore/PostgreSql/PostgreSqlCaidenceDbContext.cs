using Microsoft.EntityFrameworkCore;

namespace Caidence.EntityFrameworkCore.PostgreSql;

public sealed class PostgreSqlCaidenceDbContext(DbContextOptions<PostgreSqlCaidenceDbContext> options, AbpDbContextServices services)
    : CaidenceDbContext(options, services);
