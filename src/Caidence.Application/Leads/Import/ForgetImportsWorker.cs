using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Leads.Import;

/// <summary>
/// Files that were uploaded and never imported go after a day; refused rows, and how leads were before, after the time that payloads are
/// kept for. After that an import cannot be undone any more.
/// </summary>
public sealed class ForgetImportsWorker(ITenantStore tenants, ICurrentTenant currentTenant, IServiceScopeFactory scopes, IClock clock, IConfiguration configuration)
    : IPeriodicBackgroundWorker, ITransientDependency
{
    public TimeSpan Period => TimeSpan.FromHours(6);

    public async Task DoWorkAsync(CancellationToken cancellationToken)
    {
        var keptSince = clock.Now.AddDays(-configuration.GetValue($"Settings:{LeadSettings.PayloadRetentionDays}", 30));
        foreach (var tenant in await tenants.GetListAsync())
        {
            using (currentTenant.Change(tenant.Id, tenant.Name))
            {
                await using var scope = scopes.CreateAsyncScope();
                await ForgetAsync(scope.ServiceProvider, keptSince, cancellationToken);
            }
        }
    }

    private async Task ForgetAsync(IServiceProvider services, DateTime keptSince, CancellationToken cancellationToken)
    {
        var imports = services.GetRequiredService<IRepository<LeadImport, Guid>>();
        var queries = services.GetRequiredService<IAsyncQueryableExecuter>();
        var files = services.GetRequiredService<IBlobContainer<LeadImportFiles>>();
        await using var unitOfWork = await services.GetRequiredService<IUnitOfWorkManager>().BeginAsync(isTransactional: true, cancellationToken);
        var yesterday = clock.Now.AddDays(-1);
        var forgotten = await queries.ToListAsync(
            imports.Query().Where(import =>
                ((import.State == LeadImportState.Uploading || import.State == LeadImportState.Uploaded) && import.CreationTime < yesterday)
                || import.FinishedAt < keptSince),
            cancellationToken);
        foreach (var import in forgotten)
        {
            await files.DeleteAsync(LeadImportFiles.NameOf(import.Id), cancellationToken);
            await files.DeleteAsync(LeadImportFiles.JsonNameOf(import.Id), cancellationToken);
            await imports.DeleteAsync(import, cancellationToken);
        }

        await unitOfWork.CompleteAsync(cancellationToken);
    }
}
