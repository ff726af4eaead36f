using System.Diagnostics;
using System.Reflection;
using System.Text.Json.Nodes;

namespace Caidence.Web.Wire;

/// <summary>A folder in which ABP's own clients from npm work: a copy of <c>AbpClients</c>, with its packages by a link.</summary>
internal sealed class AbpClients : IDisposable
{
    private static readonly string Source = typeof(AbpClients).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "AbpClients").Value!;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("caidence-abp-");

    public AbpClients()
    {
        var packages = Path.Combine(Source, "node_modules");
        if (!Directory.Exists(packages))
        {
            throw new InvalidOperationException($"Run npm ci in {Source} first; etc/test does.");
        }

        foreach (var file in Directory.EnumerateFiles(Source, "*", SearchOption.AllDirectories).Where(file => !file.StartsWith(packages, StringComparison.Ordinal)))
        {
            var copy = Path.Combine(_folder.FullName, Path.GetRelativePath(Source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        File.CreateSymbolicLink(Path.Combine(_folder.FullName, "node_modules"), packages);
    }

    public string ProxyFolder => Path.Combine(_folder.FullName, "src", "app", "proxy");

    /// <summary>Runs a program of a package, and gives what it prints.</summary>
    public Task<string> RunPackageAsync(string program, params IEnumerable<string> arguments) =>
        RunAsync([Path.Combine("node_modules", ".bin", program), .. arguments]);

    /// <summary>Runs a script of ours and gives what it has seen.</summary>
    public async Task<JsonObject> SeeAsync(string script, params IEnumerable<string> arguments)
    {
        var output = await RunAsync([script, .. arguments]);
        return JsonNode.Parse(output[(output.LastIndexOf("seen: ", StringComparison.Ordinal) + 6)..])!.AsObject();
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task<string> RunAsync(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("node") { WorkingDirectory = _folder.FullName, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var node = Process.Start(start)!;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        var (output, errors) = (node.StandardOutput.ReadToEndAsync(patience.Token), node.StandardError.ReadToEndAsync(patience.Token));
        await node.WaitForExitAsync(patience.Token);

        return node.ExitCode == 0 ? await output : throw new InvalidOperationException($"{string.Join(' ', start.ArgumentList)}: {await output}{await errors}");
    }
}
