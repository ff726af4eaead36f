using Caidence.Leads;
using Microsoft.EntityFrameworkCore;

namespace Caidence.EntityFrameworkCore.PostgreSql;

public sealed class PostgreSqlCaidenceDbContext(DbContextOptions<PostgreSqlCaidenceDbContext> options, AbpDbContextServices services)
    : CaidenceDbContext(options, services)
{
    private const string ByBytes = "C";

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);

        // Codes begin with codes; in the order of a language an index could not tell where those end.
        modelBuilder.Entity<LeadSearchTerm>().Property(term => term.Code).UseCollation(ByBytes);
        modelBuilder.Entity<Lead>().Property(lead => lead.SearchCodes).UseCollation(ByBytes);
    }
}
