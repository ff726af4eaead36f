using Caidence.Brands;
using Caidence.Identity;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Teams;

/// <summary>Nobody who is gone is left in a team, and no team is left with a brand that is gone: their rows stay, so no foreign key sees to it.</summary>
internal static class TeamTidying
{
    public static async Task TidyTeamsAsync(this DbContext context, CancellationToken cancellationToken)
    {
        var gone = context.ChangeTracker.Entries().Where(entry => entry.State == EntityState.Deleted).Select(entry => entry.Entity).ToList();
        var people = gone.OfType<IdentityUser>().Select(user => user.Id).ToList();
        if (people.Count > 0)
        {
            context.RemoveRange(await context.Set<TeamMember>().Where(member => people.Contains(member.UserId)).ToListAsync(cancellationToken));
        }

        var brands = gone.OfType<Brand>().Select(brand => brand.Id).ToList();
        if (brands.Count > 0)
        {
            context.RemoveRange(await context.Set<TeamBrand>().Where(brand => brands.Contains(brand.BrandId)).ToListAsync(cancellationToken));
        }
    }
}
