using Microsoft.Extensions.Configuration;

namespace Caidence.Core.Security;

/// <summary>
/// Finds the keys that protect columns: configured ones, or, outside Production, ones made once and kept in the data folder.
/// </summary>
public static class EncryptionKeys
{
    public const string KeyRingName = "SOCIAL_TOKEN_ENCRYPTION_KEY";
    public const string IndexKeyName = "BLIND_INDEX_KEY";

    /// <exception cref="InvalidOperationException">Production has no key configured.</exception>
    public static string Find(IConfiguration configuration, string name, bool isProduction)
    {
        if (configuration[name] is { Length: > 0 } configured)
        {
            return configured;
        }

        return isProduction
            ? throw new InvalidOperationException($"Set {name}: without it nothing encrypted could be read after a move to another machine.")
            : ReadOrMake(Path.Combine(configuration["CAIDENCE_DATA"] ?? ".data", "keys", name.ToLowerInvariant().Replace('_', '-') + ".key"));
    }

    private static string ReadOrMake(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var draft = $"{path}.{Environment.ProcessId}";
        File.WriteAllText(draft, FernetKey.Generate());
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(draft, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        try
        {
            // Two processes may start at once: the first to move its draft wins, and both read the same key.
            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(draft);
        }

        return File.ReadAllText(path).Trim();
    }
}
