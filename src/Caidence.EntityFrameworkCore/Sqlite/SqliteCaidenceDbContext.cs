using Microsoft.EntityFrameworkCore;

namespace Caidence.EntityFrameworkCore.Sqlite;

public sealed class SqliteCaidenceDbContext(DbContextOptions<SqliteCaidenceDbContext> options, AbpDbContextServices services)
    : CaidenceDbContext(options, services);
