using Hangfire.Common;

namespace Caidence.Hosting.Jobs;

/// <summary>What kinds of work are called in texts.</summary>
public static class JobNames
{
    public static string Of(Job job) => OfArgs(job.Args[0].GetType());

    public static string OfArgs(Type args) => Of(args, "Args");

    public static string OfWorker(Type worker) => Of(worker, "Worker");

    private static string Of(Type type, string ending) => type.Name.EndsWith(ending, StringComparison.Ordinal) ? type.Name[..^ending.Length] : type.Name;
}
