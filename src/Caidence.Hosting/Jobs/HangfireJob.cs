using System.ComponentModel;

namespace Caidence.Hosting.Jobs;

/// <summary>What Hangfire stores and calls; hands on to the job of these args.</summary>
public sealed class HangfireJob<TArgs>(BackgroundJobRunner runner)
    where TArgs : IBackgroundJobArgs
{
    [DisplayName("{0}")]
    public Task RunAsync(TArgs args, CancellationToken cancellationToken) => runner.RunAsync(args, cancellationToken);
}
