namespace Caidence.PlatformSimulator.Traffic;

public sealed class FaultPlan
{
    private readonly Lock _lock = new();
    private readonly List<Fault> _faults = [];

    public void Add(Fault fault)
    {
        lock (_lock)
        {
            _faults.Add(fault);
        }
    }

    public void Clear()
    {
        lock (_lock)
        {
            _faults.Clear();
        }
    }

    /// <summary>Takes one strike of the first fault that concerns the path.</summary>
    public Fault? Take(string path)
    {
        lock (_lock)
        {
            var index = _faults.FindIndex(fault => fault.Times > 0 && path.StartsWith(fault.PathPrefix, StringComparison.Ordinal));
            if (index < 0)
            {
                return null;
            }

            _faults[index] = _faults[index] with { Times = _faults[index].Times - 1 };
            return _faults[index];
        }
    }
}
