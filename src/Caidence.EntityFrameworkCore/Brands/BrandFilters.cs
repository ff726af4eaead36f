using Caidence.EntityFrameworkCore;
using Caidence.Leads;
using Caidence.Leads.Import;
using Caidence.Leads.Sources;
using Caidence.Social.Connecting;
using Caidence.Social.Connections;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Brands;

/// <summary>What somebody who is limited to brands does not see. What hangs on a lead or a source is reached through it, and so hidden with it.</summary>
internal static class BrandFilters
{
    private const string Name = nameof(BrandScope);

    public static void ApplyBrandFilters(this ModelBuilder model, CaidenceDbContext context)
    {
        model.Entity<Brand>().HasQueryFilter(Name, brand => EF.Parameter(context.BrandLimit) == null || context.BrandIds.Contains(brand.Id));
        model.Entity<Lead>().HasQueryFilter(Name, lead => EF.Parameter(context.BrandLimit) == null || context.BrandIds.Contains(lead.BrandId!.Value));
        model.Entity<LeadSource>().HasQueryFilter(Name, source => EF.Parameter(context.BrandLimit) == null || context.BrandIds.Contains(source.BrandId!.Value));
        model.Entity<SocialConnection>().HasQueryFilter(Name, connection => EF.Parameter(context.BrandLimit) == null || context.BrandIds.Contains(connection.BrandId!.Value));
        model.Entity<SocialConnectionLink>().HasQueryFilter(Name, link => EF.Parameter(context.BrandLimit) == null || context.BrandIds.Contains(link.BrandId!.Value));

        // A file may hold anybody, and what it says of people whom other brands know is written to them.
        model.Entity<LeadImport>().HasQueryFilter(Name, _ => EF.Parameter(context.BrandLimit) == null);
    }
}
