using Caidence.Core.Data;
using Caidence.Core.DependencyInjection;
using Caidence.Core.MultiTenancy;
using Caidence.Core.Security;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Core.EntityFrameworkCore.Encryption;

/// <summary>Encrypts anew, with the ring's current key, what an older one of its keys made: every encrypted column of every workspace.</summary>
public sealed class ReEncryption(DbContext context, FernetKeyRing keyRing, IDataFilter dataFilter) : IScopedDependency
{
    private const int BatchSize = 500;

    /// <summary>May be stopped and repeated at any time, also beside other processes.</summary>
    public async Task<ReEncrypted> RunAsync(CancellationToken cancellationToken)
    {
        using var everywhere = dataFilter.Disable<IMultiTenant>();
        var done = new ReEncrypted(0, 0);
        foreach (var column in EncryptedColumn.AllOf(context.Model))
        {
            var batch = await ReadAsync(column, Guid.Empty, cancellationToken);
            while (batch.Count > 0)
            {
                done += await RenewAsync(column, batch, cancellationToken);
                batch = await ReadAsync(column, batch[^1].Id, cancellationToken);
            }
        }

        return done;
    }

    private Task<List<StoredToken>> ReadAsync(EncryptedColumn column, Guid after, CancellationToken cancellationToken) =>
        context.Database.SqlQueryRaw<StoredToken>(column.ReadAfter(BatchSize), after).ToListAsync(cancellationToken);

    private async Task<ReEncrypted> RenewAsync(EncryptedColumn column, List<StoredToken> batch, CancellationToken cancellationToken)
    {
        var done = new ReEncrypted(0, 0);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        foreach (var (id, token) in batch.Where(stored => stored.Token.StartsWith(Fernet.Prefix, StringComparison.Ordinal) && !keyRing.IsCurrent(stored.Token)))
        {
            done += keyRing.TryDecrypt(token, out var text)
                ? new(await context.Database.ExecuteSqlRawAsync(column.Replace, [keyRing.Encrypt(text), id, token], cancellationToken), 0)
                : new(0, 1);
        }

        await transaction.CommitAsync(cancellationToken);
        return done;
    }

    private sealed record StoredToken(Guid Id, string Token);
}

/// <param name="Renewed">Values that the current key has made now.</param>
/// <param name="Unreadable">Values that no key of the ring opens.</param>
public readonly record struct ReEncrypted(int Renewed, int Unreadable)
{
    public static ReEncrypted operator +(ReEncrypted left, ReEncrypted right) => left.Plus(right);

    public ReEncrypted Plus(ReEncrypted other) => new(Renewed + other.Renewed, Unreadable + other.Unreadable);
}
