using System.Text.Json;

namespace Caidence.Core.Json;

/// <summary>A word that the enum does not have; carries the ones it has. <see cref="JsonException.Path"/> names the field.</summary>
public sealed class UnknownWireWordException(IReadOnlyList<string> allowedWords)
    : JsonException($"Allowed values: {string.Join(", ", allowedWords)}.")
{
    public IReadOnlyList<string> AllowedWords { get; } = allowedWords;
}
