using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Caidence.Brands;

/// <summary>Nobody makes what they would not see.</summary>
internal sealed class BrandGuard(BrandScope scope)
{
    /// <exception cref="BusinessException"><see cref="CaidenceErrorCodes.Brands.OutOfReach"/></exception>
    public void Check(ChangeTracker tracker)
    {
        if (scope.IsLimited && tracker.Entries<IBrandScoped>().Any(entry => entry.State == EntityState.Added && !scope.Contains(entry.Entity.BrandId)))
        {
            throw new BusinessException(CaidenceErrorCodes.Brands.OutOfReach);
        }
    }
}
