namespace Caidence.Social.Budgets;

/// <summary>One count, of all nodes and workspaces. It belongs to no workspace: an app's calls are everybody's.</summary>
public sealed class PlatformBudget
{
    public const int MaxKeyLength = 256;

    /// <summary>Platform, kind and owner; an access only as a hash.</summary>
    public string Key { get; set; } = "";

    /// <summary>Calls or units; for what the platform reports itself, percent.</summary>
    public int Used { get; set; }

    /// <summary>After that it counts for nothing.</summary>
    public DateTime EndsAt { get; set; }
}
