using System.Diagnostics;

namespace Caidence.Web;

/// <summary>The real application in a process of its own, for tests that kill it.</summary>
public sealed class CaidenceProcess(InstallationSettings settings) : IAsyncDisposable
{
    private readonly List<string> _output = [];
    private Process? _process;

    public Installation Installation { get; } = new(settings.Address);

    /// <summary>Everything it has printed, over all its starts.</summary>
    public string Output
    {
        get
        {
            lock (_output)
            {
                return string.Join('\n', _output);
            }
        }
    }

    public async Task StartAsync(TimeSpan? within = null)
    {
        Launch();
        await Eventually.BecomesTrueAsync(
            async () => HasExited ? throw new InvalidOperationException("Caidence ended by itself:\n" + Output) : await Installation.IsReadyAsync(),
            "Caidence is ready", within ?? TimeSpan.FromSeconds(90));
    }

    /// <summary>For starts that are meant to fail: waits for the end and gives the exit code.</summary>
    public async Task<int> RunToEndAsync()
    {
        Launch();
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await _process!.WaitForExitAsync(timeout.Token);
        return _process.ExitCode;
    }

    /// <summary>kill -9: nothing is flushed, nothing is closed.</summary>
    public async Task KillAsync()
    {
        _process!.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null && !HasExited)
        {
            await KillAsync();
        }

        _process?.Dispose();
    }

    private bool HasExited => _process?.HasExited == true;

    private void Launch()
    {
        _process?.Dispose();
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = InstallationSettings.WebFolder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in settings.ToArguments().Prepend(InstallationSettings.WebProgram))
        {
            start.ArgumentList.Add(argument);
        }

        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    private void Keep(string? line)
    {
        lock (_output)
        {
            _output.Add(line ?? "");
        }
    }
}
