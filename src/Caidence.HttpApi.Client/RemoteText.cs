using System.Collections;
using System.Globalization;
using Caidence.Core.Json;

namespace Caidence.HttpApi.Client;

/// <summary>Values as they stand in an address.</summary>
internal static class RemoteText
{
    public static IEnumerable<string> AllOf(object? value) =>
        value is IEnumerable many and not string
            ? many.Cast<object?>().Select(Of).OfType<string>()
            : Of(value) is { } only ? [only] : [];

    public static string? Of(object? value) => value switch
    {
        null => null,
        string text => text,
        bool yes => yes ? "true" : "false",
        Enum word when WireWords.AreUsedBy(word.GetType()) => WireWords.Of(word),
        Enum number => number.ToString("D"),
        // A time without a kind is taken as UTC on both sides.
        DateTime time => (time.Kind == DateTimeKind.Local ? time.ToUniversalTime() : DateTime.SpecifyKind(time, DateTimeKind.Utc)).ToString("O", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("O", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
