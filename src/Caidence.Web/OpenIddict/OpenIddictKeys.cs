using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace Caidence.Web.OpenIddict;

/// <summary>
/// The keys of our tokens, made at the first start and kept, so that tokens survive a restart and every process that reads the same
/// folder knows the others' tokens.
/// </summary>
internal static class OpenIddictKeys
{
    private const int KeySize = 2048;

    public static RsaSecurityKey Signing(string folder) => LoadOrCreate(Path.Combine(folder, "openiddict-signing.pem"));

    public static RsaSecurityKey Encryption(string folder) => LoadOrCreate(Path.Combine(folder, "openiddict-encryption.pem"));

    private static RsaSecurityKey LoadOrCreate(string path)
    {
        if (!File.Exists(path))
        {
            Create(path);
        }

        var key = RSA.Create();
        key.ImportFromPem(File.ReadAllText(path));
        return new(key);
    }

    // Written whole, then named: of two processes that start at once, one wins and both read the same key.
    private static void Create(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var key = RSA.Create(KeySize);
        var draft = $"{path}.{Environment.ProcessId}";
        using (var writer = new StreamWriter(draft, ForTheOwnerOnly()))
        {
            writer.Write(key.ExportPkcs8PrivateKeyPem());
        }

        try
        {
            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(draft);
        }
    }

    private static FileStreamOptions ForTheOwnerOnly()
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
