using System.Reflection;
using Mono.Cecil;

namespace Caidence.Architecture;

/// <summary>Everything that ships, as compiled code and as text.</summary>
internal static class House
{
    public static string Root { get; } = Path.GetFullPath(typeof(House).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "Root").Value!);

    public static IReadOnlyList<string> Rooms { get; } =
        Directory.GetDirectories(Path.Combine(Root, "src")).Select(folder => Path.GetFileName(folder)!).Order().ToList();

    public static Assembly Room(string name) => Assembly.Load(name);

    public static AssemblyDefinition Open(string room) => AssemblyDefinition.ReadAssembly(Room(room).Location);

    /// <summary>Hand-written C#, by path from the root.</summary>
    public static IEnumerable<(string Path, string Text)> Sources(params string[] folders) =>
        folders.SelectMany(folder => Files(folder, ".cs")).Where(file => !file.Path.Contains("Migrations", StringComparison.Ordinal));

    /// <summary>What is written by hand and ends so, by path from the root.</summary>
    public static IEnumerable<(string Path, string Text)> Files(string folder, string ending) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), $"*{ending}", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file))
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Intersect(["bin", "obj", "node_modules"]).Any())
            .Select(path => (path, TextOf(path)));

    public static string TextOf(string path) => File.ReadAllText(Path.Combine(Root, path));
}
