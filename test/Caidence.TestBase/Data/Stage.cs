using Caidence.Hosting;
using Xunit;

namespace Caidence.Data;

/// <summary>
/// One of the two databases, with the cast in it: migrated and filled once per process, copied for every test.
/// Made for being shared by all tests of an assembly.
/// </summary>
public abstract class Stage : IAsyncDisposable
{
    private readonly SemaphoreSlim _building = new(1);
    private Cast? _cast;

    public abstract TestDatabase Database { get; }

    public Cast Cast => _cast ?? throw new InvalidOperationException("Nobody has opened the stage yet.");

    /// <summary>A copy of the database for one test, and how to reach it.</summary>
    public async Task<StageCopy> CopyAsync()
    {
        await BuildAsync();
        return await CopyMasterAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await DropMasterAsync();
        _building.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Makes an empty database and tells how to reach it.</summary>
    protected abstract Task<IReadOnlyDictionary<string, string?>> MakeMasterAsync();

    /// <summary>Nobody is connected to it any more.</summary>
    protected virtual void CloseMaster()
    {
    }

    protected abstract Task<StageCopy> CopyMasterAsync();

    protected abstract ValueTask DropMasterAsync();

    private async Task BuildAsync()
    {
        await _building.WaitAsync();
        try
        {
            if (_cast is null)
            {
                await using (var host = new TestHost(await MakeMasterAsync(), new TestClock(TestClock.Start.AddHours(-1))))
                {
                    _cast = await Casting.FillAsync(host);
                }

                CloseMaster();
            }
        }
        finally
        {
            _building.Release();
        }
    }
}

/// <param name="Settings">By which a host reaches the copy.</param>
/// <param name="DumpAsync">Everything in it as text, as somebody reads it who has stolen it.</param>
/// <param name="DropAsync">Removes it.</param>
public sealed record StageCopy(IReadOnlyDictionary<string, string?> Settings, Func<Task<string>> DumpAsync, Func<ValueTask> DropAsync);
