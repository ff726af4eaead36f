namespace Caidence.Core.Features;

/// <summary>What the plan of the current workspace gives it; nothing without a plan.</summary>
public interface IPlanFeatures
{
    Task<IReadOnlyDictionary<string, string>> GetAsync();
}
