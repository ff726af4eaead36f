namespace Caidence.Social.Budgets;

/// <summary>What one node let out and the table does not know of yet.</summary>
internal sealed class OwedCounts
{
    private readonly Dictionary<string, PlatformBudget> _owed = [];

    public void Add(string key, int used, DateTime endsAt)
    {
        lock (_owed)
        {
            _owed[key] = _owed.GetValueOrDefault(key) is { } before
                ? new() { Key = key, Used = before.Used + used, EndsAt = before.EndsAt }
                : new() { Key = key, Used = used, EndsAt = endsAt };
        }
    }

    /// <summary>Each is owed again when it cannot be paid.</summary>
    public async Task PayAsync(Func<PlatformBudget, Task> pay)
    {
        while (TakeOne() is { } count)
        {
            try
            {
                await pay(count);
            }
            catch
            {
                Add(count.Key, count.Used, count.EndsAt);
                throw;
            }
        }
    }

    private PlatformBudget? TakeOne()
    {
        lock (_owed)
        {
            var first = _owed.Values.FirstOrDefault();
            return first is not null && _owed.Remove(first.Key) ? first : null;
        }
    }
}
