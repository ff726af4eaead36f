using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Caidence.EntityFrameworkCore.PostgreSql;

/// <summary>Tells PostgreSQL before each command whose rows the session may see, when that differs from what it was told last.</summary>
internal sealed class TenantSessionInterceptor(ICurrentTenant currentTenant, IDataFilter dataFilter)
    : IDbCommandInterceptor, IDbConnectionInterceptor, IDbTransactionInterceptor
{
    private readonly ConditionalWeakTable<DbConnection, string> _told = [];

    private string Wanted =>
        !dataFilter.IsEnabled<IMultiTenant>() ? RowLevelSecurity.Everything
        : currentTenant.Id is { } id ? id.ToString()
        : RowLevelSecurity.Host;

    public async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        await TellAsync(command, cancellationToken);
        return result;
    }

    public async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        await TellAsync(command, cancellationToken);
        return result;
    }

    public async ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
    {
        await TellAsync(command, cancellationToken);
        return result;
    }

    public InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Tell(command);
        return result;
    }

    public InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        Tell(command);
        return result;
    }

    public InterceptionResult<object> ScalarExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<object> result)
    {
        Tell(command);
        return result;
    }

    // A pooled connection comes back with its settings reset, and a rollback takes back what was set since the savepoint.
    public void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => _told.Remove(connection);

    public Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        _told.Remove(connection);
        return Task.CompletedTask;
    }

    public void TransactionRolledBack(DbTransaction transaction, TransactionEndEventData eventData) => Forget(eventData.Context);

    public Task TransactionRolledBackAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Forget(eventData.Context);
        return Task.CompletedTask;
    }

    public void RolledBackToSavepoint(DbTransaction transaction, TransactionEventData eventData) => Forget(eventData.Context);

    public Task RolledBackToSavepointAsync(
        DbTransaction transaction, TransactionEventData eventData, CancellationToken cancellationToken = default)
    {
        Forget(eventData.Context);
        return Task.CompletedTask;
    }

    private async ValueTask TellAsync(DbCommand command, CancellationToken cancellationToken)
    {
        var wanted = Wanted;
        if (!IsTold(command.Connection!, wanted))
        {
            await using var tell = Telling(command, wanted);
            await tell.ExecuteNonQueryAsync(cancellationToken);
            _told.AddOrUpdate(command.Connection!, wanted);
        }
    }

    private void Tell(DbCommand command)
    {
        var wanted = Wanted;
        if (!IsTold(command.Connection!, wanted))
        {
            using var tell = Telling(command, wanted);
            tell.ExecuteNonQuery();
            _told.AddOrUpdate(command.Connection!, wanted);
        }
    }

    private bool IsTold(DbConnection connection, string wanted) => _told.TryGetValue(connection, out var told) && told == wanted;

    private void Forget(Microsoft.EntityFrameworkCore.DbContext? context)
    {
        if (context is not null)
        {
            _told.Remove(Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.GetDbConnection(context.Database));
        }
    }

    private static DbCommand Telling(DbCommand command, string wanted)
    {
        var tell = command.Connection!.CreateCommand();
        tell.Transaction = command.Transaction;
        tell.CommandText = $"SELECT set_config('{RowLevelSecurity.TenantSetting}', @tenant, false)";
        var parameter = tell.CreateParameter();
        parameter.ParameterName = "tenant";
        parameter.Value = wanted;
        tell.Parameters.Add(parameter);
        return tell;
    }
}
