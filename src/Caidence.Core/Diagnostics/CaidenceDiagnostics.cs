using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Caidence.Core.Diagnostics;

/// <summary>Where spans and measurements of the product itself come from; tags carry ids and kinds, never personal data.</summary>
public static class CaidenceDiagnostics
{
    public const string Name = "Caidence";

    public static ActivitySource Activities { get; } = new(Name);

    public static Meter Meter { get; } = new(Name);
}
