namespace Caidence.Social.Budgets;

/// <summary>Whether somebody waits for the calls of the asynchronous method we are in. What nobody waits for leaves a tenth of every budget to people.</summary>
public static class BudgetUse
{
    private const int BackgroundPercent = 90;
    private static readonly AsyncLocal<bool> Background = new();

    /// <summary>Ends with the asynchronous method that calls it.</summary>
    public static void NobodyWaits() => Background.Value = true;

    public static int LimitOf(int limit) => Background.Value ? limit * BackgroundPercent / 100 : limit;
}
