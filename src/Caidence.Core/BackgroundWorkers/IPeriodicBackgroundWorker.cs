namespace Caidence.Core.BackgroundWorkers;

/// <summary>Something every process with workers does by the clock. A failing turn is logged and the next one comes.</summary>
public interface IPeriodicBackgroundWorker
{
    TimeSpan Period { get; }

    Task DoWorkAsync(CancellationToken cancellationToken);
}
