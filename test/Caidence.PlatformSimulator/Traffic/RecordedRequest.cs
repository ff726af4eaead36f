namespace Caidence.PlatformSimulator.Traffic;

/// <param name="Query">Without tokens.</param>
public sealed record RecordedRequest(DateTimeOffset At, string Method, string Path, string Query, int Status);
