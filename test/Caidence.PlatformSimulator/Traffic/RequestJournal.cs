using System.Collections.Concurrent;

namespace Caidence.PlatformSimulator.Traffic;

/// <summary>The last calls the platforms received.</summary>
public sealed class RequestJournal
{
    private const int Capacity = 10_000;
    private readonly ConcurrentQueue<RecordedRequest> _requests = [];

    public IReadOnlyCollection<RecordedRequest> All => _requests;

    public void Add(RecordedRequest request)
    {
        _requests.Enqueue(request);
        while (_requests.Count > Capacity)
        {
            _requests.TryDequeue(out _);
        }
    }

    public void Clear() => _requests.Clear();
}
