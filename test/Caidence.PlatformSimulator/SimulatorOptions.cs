namespace Caidence.PlatformSimulator;

/// <summary>Section <c>Caidence</c>: whom the simulated platforms call.</summary>
public sealed class SimulatorOptions
{
    public const string DefaultUrl = "http://localhost:5010";

    public string BaseUrl { get; set; } = "http://localhost:5000";
}
