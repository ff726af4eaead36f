using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Caidence.Leads.Import;

/// <summary>Takes an import, goes on with it until it ends, and says so. Whatever stops half-way is gone on with from the last committed batch.</summary>
public sealed class LeadImportRunner(
    IServiceScopeFactory scopes, IBlobContainer<LeadImportFiles> files, LeadImportPipeline pipeline, IGuidGenerator guids, IClock clock,
    IConfiguration configuration, ILogger<LeadImportRunner> logger) : ITransientDependency
{
    private readonly TimeSpan _duration = TimeSpan.FromSeconds(configuration.GetValue("Leads:Import:LeaseSeconds", 60));

    public async Task RunAsync(Guid importId, CancellationToken cancellationToken)
    {
        var lease = new LeadImportLease(guids.Create(), _duration);
        if (await ChangeAsync(importId, import => import.Lease(lease, clock.Now)) is not { } import)
        {
            return;
        }

        try
        {
            await (import.State == LeadImportState.Undoing ? UndoAsync(importId, lease, cancellationToken) : ImportAsync(import, lease, cancellationToken));
        }
        catch (BusinessException refusal)
        {
            await ChangeOwnAsync(importId, lease, failed => failed.Fail(refusal.Code, clock.Now));
        }
        catch (AbpDbConcurrencyException)
        {
            // Cancelled, taken, or one of its leads was changed at the same moment: whatever is left is found by the sweep.
            logger.LogInformation("Import {ImportId} met somebody else's change", importId);
            await ChangeOwnAsync(importId, lease, stumbled => stumbled.Stumble(nameof(AbpDbConcurrencyException), clock.Now));
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            logger.LogError(error, "Import {ImportId} stumbled", importId);
            await ChangeOwnAsync(importId, lease, stumbled => stumbled.Stumble(error.GetType().Name, clock.Now));
        }

        await CleanUpAsync(importId);
    }

    private async Task ImportAsync(LeadImport import, LeadImportLease lease, CancellationToken cancellationToken)
    {
        await using var content = await files.GetOrNullAsync(LeadImportFiles.NameOf(import.Id), cancellationToken)
            ?? throw new BusinessException(CaidenceErrorCodes.LeadImports.FileGone);
        if (await pipeline.RunAsync(import, content, lease, cancellationToken))
        {
            await ChangeOwnAsync(import.Id, lease, done => done.Finish(clock.Now));
        }
    }

    private async Task UndoAsync(Guid importId, LeadImportLease lease, CancellationToken cancellationToken)
    {
        bool isMore;
        do
        {
            await using var scope = scopes.CreateAsyncScope();
            isMore = await scope.ServiceProvider.GetRequiredService<LeadImportUndo>().ContinueAsync(importId, lease, cancellationToken);
        }
        while (isMore);
    }

    // Whoever was slower than their lease has nothing more to say about it.
    private Task ChangeOwnAsync(Guid importId, LeadImportLease lease, Action<LeadImport> change) => ChangeAsync(importId, import =>
    {
        var isOurs = import.IsHeldBy(lease);
        if (isOurs)
        {
            change(import);
        }

        return isOurs;
    });

    /// <returns>The import as it is now, or null where the change did not take place.</returns>
    private async Task<LeadImport?> ChangeAsync(Guid importId, Func<LeadImport, bool> change)
    {
        await using var scope = scopes.CreateAsyncScope();
        var unitOfWorkManager = scope.ServiceProvider.GetRequiredService<IUnitOfWorkManager>();
        var notifier = scope.ServiceProvider.GetRequiredService<ILeadNotifier>();
        await using var unitOfWork = await unitOfWorkManager.BeginAsync();
        var import = await scope.ServiceProvider.GetRequiredService<IRepository<LeadImport, Guid>>().FindAsync(importId);
        if (import is null || !change(import))
        {
            return null;
        }

        await notifier.ImportMovedAsync(importId, CancellationToken.None);
        if (import.State is LeadImportState.Done or LeadImportState.Failed or LeadImportState.Undone)
        {
            await notifier.ImportEndedAsync(import, CancellationToken.None);
        }

        await unitOfWork.CompleteAsync();
        return import;
    }

    // The file is somebody's personal data in clear: it goes as soon as nobody needs it.
    private async Task CleanUpAsync(Guid importId)
    {
        await using var scope = scopes.CreateAsyncScope();
        var import = await scope.ServiceProvider.GetRequiredService<IRepository<LeadImport, Guid>>().FindAsync(importId);
        if (import is { IsFileNeeded: false })
        {
            await files.DeleteAsync(LeadImportFiles.NameOf(importId));
        }
    }
}
