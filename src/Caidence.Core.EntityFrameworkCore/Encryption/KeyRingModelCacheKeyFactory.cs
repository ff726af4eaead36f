using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Caidence.Core.EntityFrameworkCore.Encryption;

/// <summary>The converters in a model hold a key ring, so a process with two rings needs two models.</summary>
public sealed class KeyRingModelCacheKeyFactory : IModelCacheKeyFactory
{
    public object Create(DbContext context, bool designTime) =>
        (context.GetType(), (context as AbpDbContext)?.KeyRing, designTime);
}
