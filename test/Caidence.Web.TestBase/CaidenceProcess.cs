using System.Diagnostics;

namespace Caidence.Web;

/// <summary>The real application in a process of its own, for tests that kill it; or, by name, another program of the same installation.</summary>
public sealed class CaidenceProcess(InstallationSettings settings, string program = CaidenceProcess.Web) : IAsyncDisposable
{
    public const string Web = "Caidence.Web";
    public const string Worker = "Caidence.Worker";
    public const string DbMigrator = "Caidence.DbMigrator";

    private readonly Uri _address = program == Web ? settings.Address : new($"http://127.0.0.1:{FreePort.Take()}");
    private readonly List<string> _output = [];
    private Process? _process;

    public Installation Installation => new(_address);

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

    public Task StartAsync(TimeSpan? within = null) => StartAsync(installation => installation.IsReadyAsync(), within);

    /// <summary>For starts that stop short of being ready.</summary>
    public async Task StartAsync(Func<Installation, Task<bool>> isThere, TimeSpan? within = null)
    {
        Launch();
        await Eventually.BecomesTrueAsync(
            async () => HasExited ? throw new InvalidOperationException("Caidence ended by itself:\n" + Output) : await isThere(Installation),
            "Caidence is there", within ?? TimeSpan.FromSeconds(90));
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
        _process!.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>What it has used of all cores since its start.</summary>
    public TimeSpan ProcessorTime()
    {
        _process!.Refresh();
        return _process.TotalProcessorTime;
    }

    /// <summary>The most memory it has held since its start, in bytes.</summary>
    public long PeakMemory() => StatusOf("VmHWM:");

    /// <summary>What it holds now that is no file mapped from the disk, in bytes: files the system shares and takes back when it needs room.</summary>
    public long OwnMemory() => StatusOf("RssAnon:") + StatusOf("RssShmem:");

    private long StatusOf(string what) => long.Parse(
        File.ReadLines($"/proc/{_process!.Id}/status").Single(line => line.StartsWith(what, StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2],
        System.Globalization.CultureInfo.InvariantCulture) * 1024;

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
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = InstallationSettings.FolderOf(program), RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in settings.ToArguments().Prepend(InstallationSettings.FileOf(program)).Append($"--urls={_address}"))
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
