using System.Text;
using Microsoft.Data.Sqlite;

namespace Caidence.Data;

/// <summary>In memory where the machine has a place for that: the tests are about what is written, not about the disk.</summary>
public sealed class SqliteStage : Stage
{
    private const string Memory = "/dev/shm";

    private readonly DirectoryInfo _folder = Directory.Exists(Memory)
        ? Directory.CreateDirectory(Path.Combine(Memory, $"caidence-test-{Guid.CreateVersion7():N}"))
        : Directory.CreateTempSubdirectory("caidence-test-");

    private int _copies;

    public override TestDatabase Database => TestDatabase.Sqlite;

    private string Master => Path.Combine(_folder.FullName, "master.db");

    protected override Task<IReadOnlyDictionary<string, string?>> MakeMasterAsync() => Task.FromResult<IReadOnlyDictionary<string, string?>>(SettingsFor(Master));

    // What is still in the log would be missing in a copy of the file.
    protected override void CloseMaster() => EmptyLog(Master);

    protected override Task<StageCopy> CopyMasterAsync()
    {
        var file = Path.Combine(_folder.FullName, $"{Interlocked.Increment(ref _copies)}.db");
        File.Copy(Master, file);
        return Task.FromResult(new StageCopy(SettingsFor(file), () => DumpAsync(file), () => DropAsync(file)));
    }

    protected override ValueTask DropMasterAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private static async Task<string> DumpAsync(string file)
    {
        EmptyLog(file);
        var text = new StringBuilder();
        foreach (var part in Directory.GetFiles(Path.GetDirectoryName(file)!, Path.GetFileName(file) + "*"))
        {
            text.Append(Encoding.UTF8.GetString(await File.ReadAllBytesAsync(part)));
        }

        return text.ToString();
    }

    // As SQLite does by itself, only later.
    private static void EmptyLog(string file)
    {
        using var connection = new SqliteConnection(ConnectionTo(file));
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        command.ExecuteNonQuery();
    }

    private static ValueTask DropAsync(string file)
    {
        foreach (var part in Directory.GetFiles(Path.GetDirectoryName(file)!, Path.GetFileName(file) + "*"))
        {
            File.Delete(part);
        }

        return ValueTask.CompletedTask;
    }

    private static Dictionary<string, string?> SettingsFor(string file) => new()
    {
        ["CAIDENCE_DATA"] = Path.GetDirectoryName(file),
        ["Database:Provider"] = "Sqlite",
        ["ConnectionStrings:Default"] = ConnectionTo(file),
    };

    private static string ConnectionTo(string file) => $"Data Source={file};Pooling=False";
}
