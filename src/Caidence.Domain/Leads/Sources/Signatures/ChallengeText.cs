using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace Caidence.Leads.Sources.Signatures;

internal static class ChallengeText
{
    private const int MaxLength = 128;

    private static readonly SearchValues<char> Harmless =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    public static bool IsHarmless([NotNullWhen(true)] string? challenge) =>
        challenge is { Length: > 0 and <= MaxLength } && !challenge.AsSpan().ContainsAnyExcept(Harmless);
}
