using Microsoft.AspNetCore.Builder;

namespace Caidence.Hosting;

/// <summary>Runs a process of Caidence to its end; a refusal to start is a sentence and an exit code, not a stack trace.</summary>
public static class Launcher
{
    public static Task<int> RunAsync(Func<Task<WebApplication>> build) => RunAsync(async () =>
    {
        await using var app = await build();
        await app.RunAsync();
    });

    public static async Task<int> RunAsync(Func<Task> work)
    {
        try
        {
            await work();
            return 0;
        }
        catch (StartRefusedException refusal)
        {
            await Console.Error.WriteLineAsync(refusal.Message);
            return 1;
        }
    }
}
