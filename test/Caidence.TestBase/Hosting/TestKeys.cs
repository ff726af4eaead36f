using System.Collections.Concurrent;
using Caidence.Core.Security;

namespace Caidence.Hosting;

/// <summary>Keys of the tests. One ring per text: EF Core builds a model for each, and that takes longer than a test.</summary>
public static class TestKeys
{
    private static readonly ConcurrentDictionary<string, FernetKeyRing> Rings = new();

    public static string Encryption { get; } = FernetKey.Generate();

    public static string Index { get; } = FernetKey.Generate();

    public static FernetKeyRing RingOf(string keys) => Rings.GetOrAdd(keys, text => FernetKeyRing.Parse(text, TimeProvider.System));
}
