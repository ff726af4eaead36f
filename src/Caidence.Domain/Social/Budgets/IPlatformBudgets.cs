namespace Caidence.Social.Budgets;

/// <summary>How much the platforms still let us ask, counted for all nodes together.</summary>
public interface IPlatformBudgets
{
    /// <summary>Takes from all of them or from none.</summary>
    /// <returns>Null when the call may go out; else which budget is used up, and for how long.</returns>
    Task<BudgetRefusal?> TryTakeAsync(IReadOnlyList<BudgetDraw> draws, CancellationToken cancellationToken);

    /// <summary>Keeps what a platform said of its own count.</summary>
    Task ReportAsync(BudgetReport report, CancellationToken cancellationToken);
}

/// <summary>What one call takes from one budget.</summary>
/// <param name="Key">Platform, kind and owner; an access only as a hash.</param>
/// <param name="Name">In words, for people.</param>
/// <param name="Cost">How much.</param>
/// <param name="Limit">No call may bring the sum above it.</param>
/// <param name="EndsIn">When a count that begins now begins anew.</param>
public sealed record BudgetDraw(string Key, string Name, int Cost, int Limit, TimeSpan EndsIn)
{
    /// <summary>The platform counts and we only look: what stands is its own figure.</summary>
    public bool IsReported { get; init; }
}

/// <param name="Percent">Of what the platform allows.</param>
/// <param name="EndsIn">How long the figure is worth heeding.</param>
public sealed record BudgetReport(string Key, int Percent, TimeSpan EndsIn);

public sealed record BudgetRefusal(string Name, TimeSpan Wait);
