using System.Threading.Channels;
using Caidence.Leads.Import.Files;
using Caidence.Leads.Import.Reading;
using Caidence.Leads.Import.Writing;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Leads.Import;

/// <summary>
/// From the file to the database: rows are read one after the other, batches of them understood and encrypted side by side, and written in
/// the order of the file. A few batches are on their way at a time, however long the file is.
/// </summary>
public sealed class LeadImportPipeline(IServiceScopeFactory scopes, LeadKeysProvider keysProvider, IGuidGenerator guids, IClock clock) : ITransientDependency
{
    private const int BatchSize = 1_000;

    private static readonly int AtOnce = Math.Clamp(Environment.ProcessorCount - 1, 1, 3);

    /// <returns>False when the import was taken from us, or cancelled.</returns>
    public async Task<bool> RunAsync(LeadImport import, Stream content, LeadImportLease lease, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var underWay = Channel.CreateBounded<Task<PreparedBatch>>(new BoundedChannelOptions(AtOnce) { SingleReader = true, SingleWriter = true });
        var reading = Task.Run(() => ReadAsync(import, content, underWay.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var preparing in underWay.Reader.ReadAllAsync(cancellationToken))
            {
                if (!await WriteAsync(import.Id, await preparing, lease, cancellationToken))
                {
                    return false;
                }
            }

            return true;
        }
        finally
        {
            await stop.CancelAsync();
            await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task ReadAsync(LeadImport import, Stream content, ChannelWriter<Task<PreparedBatch>> underWay, CancellationToken cancellationToken)
    {
        try
        {
            var keys = await keysProvider.GetAsync();
            var reader = new ImportedRowReader(import.Columns, import.Options, keys);
            var factory = new ImportedLeadFactory(import, keys, guids);
            await using var counted = new ProbedStream(content, probe: null, LeadImportConsts.MaxFileSize);
            var rowsBefore = import.Counts.Rows;
            foreach (var rows in import.Dialect.Rows(counted).Skip(import.Dialect.HasHeading ? 1 : 0).Skip(rowsBefore).Chunk(BatchSize))
            {
                var (before, bytesRead) = (rowsBefore, counted.BytesRead);
                rowsBefore += rows.Length;
                if (rowsBefore > LeadImportConsts.MaxRows)
                {
                    throw new BusinessException(CaidenceErrorCodes.LeadImports.TooManyRows).WithData("Rows", LeadImportConsts.MaxRows);
                }

                await underWay.WaitToWriteAsync(cancellationToken);
                await underWay.WriteAsync(Beside(() => Prepare(rows, before, bytesRead, reader, factory), cancellationToken), cancellationToken);
            }

            underWay.Complete();
        }
        catch (Exception error)
        {
            underWay.Complete(error);
        }
    }

    // On threads of its own: the pool has one for each processor, and whoever writes would wait for one after each answer of the database.
    private static Task<T> Beside<T>(Func<T> compute, CancellationToken cancellationToken) =>
        Task.Factory.StartNew(compute, cancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private PreparedBatch Prepare(CsvRow[] rows, int rowsBefore, long bytesRead, ImportedRowReader reader, ImportedLeadFactory factory)
    {
        using var scope = scopes.CreateScope();
        var writer = scope.ServiceProvider.GetRequiredService<ILeadImportWriter>();
        var now = clock.Now;
        var (prepared, leads) = (new List<PreparedRow>(rows.Length), new List<ImportedLead>(rows.Length));
        foreach (var row in rows.Select(reader.Read))
        {
            var lead = row.Refusal is null ? factory.Create(row, now) : null;
            prepared.Add(lead is null ? new(row, null) : new(row.WithoutSource(), lead.Lead.Id));
            leads.AddRange(lead is null ? [] : [lead]);
        }

        return new(rowsBefore, bytesRead, prepared, writer.Prepare(leads));
    }

    private async Task<bool> WriteAsync(Guid importId, PreparedBatch batch, LeadImportLease lease, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<LeadImportBatchWriter>().WriteAsync(importId, batch, lease, cancellationToken);
    }
}
