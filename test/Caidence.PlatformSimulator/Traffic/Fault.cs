namespace Caidence.PlatformSimulator.Traffic;

/// <summary>Trouble for the next calls below a path.</summary>
/// <param name="PathPrefix">Such as <c>/v26.0/</c> or <c>/rest/leadForms</c>.</param>
/// <param name="Times">How many calls it strikes.</param>
/// <param name="Status">Answer with this status instead of the platform's own; null leaves the answer alone.</param>
/// <param name="Body">The body that goes with <paramref name="Status"/>.</param>
/// <param name="DelayMilliseconds">Wait before anything else.</param>
/// <param name="Drop">Close the connection without an answer.</param>
/// <param name="RetryAfter">Seconds, in the header of that name.</param>
/// <param name="HoldMilliseconds">Do what is asked, and keep the answer back for so long.</param>
public sealed record Fault(
    string PathPrefix,
    int Times = 1,
    int? Status = null,
    string? Body = null,
    int DelayMilliseconds = 0,
    bool Drop = false,
    int? RetryAfter = null,
    int HoldMilliseconds = 0);
