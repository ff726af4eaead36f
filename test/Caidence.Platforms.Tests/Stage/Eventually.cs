using Shouldly;

namespace Caidence.Platforms.Tests.Stage;

internal static class Eventually
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Asks again until the condition holds, and gives what held.</summary>
    public static async Task<T> BecomesAsync<T>(Func<Task<T>> ask, Func<T, bool> holds)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(10));
        var deadline = DateTime.UtcNow + Patience;
        var value = await ask();
        while (!holds(value) && DateTime.UtcNow < deadline)
        {
            await timer.WaitForNextTickAsync();
            value = await ask();
        }

        holds(value).ShouldBeTrue($"still {value} after {Patience.TotalSeconds} s");
        return value;
    }
}
