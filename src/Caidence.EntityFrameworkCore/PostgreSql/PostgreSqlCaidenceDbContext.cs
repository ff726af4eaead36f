using Caidence.Leads;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Caidence.EntityFrameworkCore.PostgreSql;

public sealed class PostgreSqlCaidenceDbContext(DbContextOptions<PostgreSqlCaidenceDbContext> options, AbpDbContextServices services)
    : CaidenceDbContext(options, services)
{
    private const string ByBytes = "C";
    private const string Hash = nameof(Hash);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);

        // Codes begin with codes; in the order of a language an index could not tell where those end.
        modelBuilder.Entity<LeadSearchTerm>().Property(term => term.Code).UseCollation(ByBytes);
        modelBuilder.Entity<Lead>().Property(lead => lead.SearchCodes).UseCollation(ByBytes);

        // Everybody who has a word is found in its index alone, without looking at rows.
        modelBuilder.Entity<LeadSearchTerm>()
            .HasIndex(term => new { term.Code, term.CapturedAt, term.LeadId, term.TenantId }).IncludeProperties(term => term.MoreLeadIds!);

        // Nor has a hash a language, and in the order of one each step down an index takes half as long again.
        foreach (var hash in modelBuilder.Model.GetEntityTypes().SelectMany(type => type.GetProperties()).Where(IsHash))
        {
            hash.SetCollation(ByBytes);
        }
    }

    private static bool IsHash(IMutableProperty property) => property.ClrType == typeof(string) && property.Name.EndsWith(Hash, StringComparison.Ordinal);
}
