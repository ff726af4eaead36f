namespace Caidence.Hosting.Jobs;

/// <summary>Section <c>Jobs</c>.</summary>
public sealed class JobOptions
{
    /// <summary>False makes this process only queue: no Hangfire server, no periodic workers.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>Queues this process works on, comma-separated, the first ones first; all of them when empty.</summary>
    public string Queues { get; set; } = "";

    /// <summary>Jobs at a time.</summary>
    public int WorkerCount { get; set; } = Math.Min(Environment.ProcessorCount * 2, 20);

    public IReadOnlyList<string> QueuesOrAll(string videoQueue) =>
        Queues.Length == 0
            ? ["default", "publishing", "leads", videoQueue]
            : Queues.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
