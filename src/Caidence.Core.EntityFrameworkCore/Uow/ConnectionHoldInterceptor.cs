using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Caidence.Core.EntityFrameworkCore.Uow;

/// <summary>Opens the connection of a query once more than the query itself does, which so leaves it open.</summary>
public sealed class ConnectionHoldInterceptor : DbCommandInterceptor
{
    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is AbpDbContext { Holding: ConnectionHolding.WithNextQuery } context)
        {
            await context.Database.OpenConnectionAsync(cancellationToken);
            context.Holding = ConnectionHolding.Held;
        }

        return result;
    }
}
