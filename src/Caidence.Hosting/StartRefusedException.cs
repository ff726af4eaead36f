namespace Caidence.Hosting;

/// <summary>The configuration is not one to run with. The message tells the operator what to set, and repeats no value.</summary>
public sealed class StartRefusedException(IReadOnlyList<string> reasons)
    : Exception(string.Join(Environment.NewLine, reasons.Select(reason => "  - " + reason).Prepend("Caidence does not start:")));
