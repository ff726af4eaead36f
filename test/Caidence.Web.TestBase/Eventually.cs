namespace Caidence.Web;

/// <summary>Waits for what happens on its own time: asks again and again, up to a limit.</summary>
public static class Eventually
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    public static async Task<T> GetAsync<T>(Func<Task<T>> ask, Func<T, bool> isIt, string what, TimeSpan? within = null, TimeSpan? every = null)
    {
        using var timeout = new CancellationTokenSource(within ?? TimeSpan.FromSeconds(30));
        using var again = new PeriodicTimer(every ?? Pause);
        T answer;
        while (!isIt(answer = await ask()))
        {
            try
            {
                await again.WaitForNextTickAsync(timeout.Token);
            }
            catch (OperationCanceledException)
            {
                throw new TimeoutException($"Still not so: {what}. Last seen: {answer}");
            }
        }

        return answer;
    }

    public static Task BecomesTrueAsync(Func<Task<bool>> ask, string what, TimeSpan? within = null) => GetAsync(ask, yes => yes, what, within);
}
