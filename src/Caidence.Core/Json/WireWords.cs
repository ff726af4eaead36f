using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Caidence.Core.Json;

/// <summary>The words of enums marked <see cref="WireWordsAttribute"/>. Reading does not mind case; writing is always lower case.</summary>
public static class WireWords
{
    private static readonly ConcurrentDictionary<Type, WireVocabulary> Vocabularies = new();

    public static bool AreUsedBy(Type type) => type.IsEnum && type.IsDefined(typeof(WireWordsAttribute), false);

    public static string Of<T>(T value)
        where T : struct, Enum => VocabularyOf(typeof(T)).WordOf(value);

    public static string Of(Enum value) => VocabularyOf(value.GetType()).WordOf(value);

    public static bool TryParse<T>(string? word, out T value)
        where T : struct, Enum
    {
        var found = TryParse(typeof(T), word, out var member);
        value = found ? (T)member! : default;
        return found;
    }

    public static bool TryParse(Type enumType, string? word, [NotNullWhen(true)] out object? value) =>
        VocabularyOf(enumType).TryGetMember(word ?? "", out value);

    /// <summary>All words of an enum, in the order of its members.</summary>
    public static IReadOnlyList<string> All(Type enumType) => VocabularyOf(enumType).Words;

    private static WireVocabulary VocabularyOf(Type enumType) => Vocabularies.GetOrAdd(enumType, type => new(type));
}
