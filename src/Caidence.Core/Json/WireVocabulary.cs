using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;

namespace Caidence.Core.Json;

internal sealed class WireVocabulary
{
    private readonly Dictionary<object, string> _words = [];
    private readonly Dictionary<string, object> _members = new(StringComparer.OrdinalIgnoreCase);

    public WireVocabulary(Type enumType)
    {
        foreach (var field in enumType.GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            var word = field.GetCustomAttribute<WireWordAttribute>()?.Word ?? JsonNamingPolicy.SnakeCaseLower.ConvertName(field.Name);
            _words.Add(field.GetValue(null)!, word);
            _members.Add(word, field.GetValue(null)!);
        }

        Words = [.. _words.Values];
    }

    public IReadOnlyList<string> Words { get; }

    public string WordOf(object member) =>
        _words.TryGetValue(member, out var word)
            ? word
            : throw new ArgumentOutOfRangeException(nameof(member), member, $"{member.GetType().Name} has no such member.");

    public bool TryGetMember(string word, [NotNullWhen(true)] out object? member) => _members.TryGetValue(word, out member);
}
