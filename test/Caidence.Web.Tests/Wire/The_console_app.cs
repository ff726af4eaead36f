using System.Diagnostics;

namespace Caidence.Web.Wire;

/// <summary>Another program on our client proxies, in a process of its own.</summary>
public sealed class The_console_app(SqliteWeb web) : WebTest(web)
{
    [Fact]
    public async Task Signs_in_works_and_is_told_what_is_wrong()
    {
        var workspace = await Web.WorkspaceAsync("console");

        var (exitCode, output) = await RunAsync($"{Installation.Address}", workspace.Name, "admin", workspace.OwnerPassword);

        exitCode.ShouldBe(0, output);
        output.ShouldContain($"Signed in to console as admin <{workspace.OwnerEmail}>");
        output.ShouldContain("Created the lead Ada Lovelace <ada-");
        output.ShouldContain("The newest 1 of 1 leads:");
        output.ShouldContain("Asked for a page of no leads: 400 Your request is not valid!");
        output.ShouldMatch(@"\n  maxResultCount: .*between 1 and 1000");
    }

    [Fact]
    public async Task Says_why_somebody_is_not_let_in()
    {
        var (exitCode, output) = await RunAsync($"{Installation.Address}", (await Web.WorkspaceAsync("console")).Name, "admin", "guessed");

        exitCode.ShouldNotBe(0);
        output.ShouldContain("Not let in: Invalid username or password!");
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments.Prepend(Path.Combine(AppContext.BaseDirectory, "Caidence.HttpApi.Client.ConsoleTestApp.dll")))
        {
            start.ArgumentList.Add(argument);
        }

        using var app = Process.Start(start)!;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var (output, errors) = (app.StandardOutput.ReadToEndAsync(patience.Token), app.StandardError.ReadToEndAsync(patience.Token));
        await app.WaitForExitAsync(patience.Token);
        return (app.ExitCode, await output + await errors);
    }
}
