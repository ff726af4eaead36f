namespace Caidence.Leads.Import;

[Queue("leads")]
public sealed record LeadImportArgs(Guid? TenantId, Guid ImportId) : IBackgroundJobArgs;

/// <summary>Says that an import, or its undo, can go on. The row knows what there is to do.</summary>
public sealed class LeadImportJob(LeadImportRunner runner) : IAsyncBackgroundJob<LeadImportArgs>, ITransientDependency
{
    public Task ExecuteAsync(LeadImportArgs args, CancellationToken cancellationToken) => runner.RunAsync(args.ImportId, cancellationToken);
}
