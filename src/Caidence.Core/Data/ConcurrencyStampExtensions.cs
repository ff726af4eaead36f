using Caidence.Core.Domain.Entities;

namespace Caidence.Core.Data;

public static class ConcurrencyStampExtensions
{
    /// <summary>Refuses an edit that began on an older version; a caller who sends no stamp does not mind.</summary>
    /// <exception cref="AbpDbConcurrencyException">The stamp is not the entity's.</exception>
    public static void CheckConcurrencyStamp(this IHasConcurrencyStamp entity, string? stamp)
    {
        if (!string.IsNullOrEmpty(stamp) && stamp != entity.ConcurrencyStamp)
        {
            throw new AbpDbConcurrencyException();
        }
    }
}
