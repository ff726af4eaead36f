using Caidence.Core.DependencyInjection;
using Caidence.Core.Uow;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Core.EntityFrameworkCore.Uow;

public sealed class ConnectionHold(DbContext context) : IConnectionHold, IScopedDependency
{
    private AbpDbContext Context => (AbpDbContext)context;

    public void Begin() => Context.Holding = ConnectionHolding.WithNextQuery;

    public async Task ReleaseAsync()
    {
        var before = Context.Holding;
        Context.Holding = ConnectionHolding.None;
        if (before == ConnectionHolding.Held)
        {
            await context.Database.CloseConnectionAsync();
        }
    }
}
