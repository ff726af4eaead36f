using System.Text.Json;

namespace Caidence.Core.Domain.Repositories;

/// <summary>What a list is sorted by: one of the fields that it offers, which an enum names.</summary>
public sealed record SortOrder<TField>(TField Field, bool IsDescending = false)
    where TField : struct, Enum;

/// <summary>Reads the orders that callers write: <c>field [asc|desc]</c>, in any case.</summary>
public static class SortOrder
{
    /// <summary>Its data are <c>Sorting</c>, as it was asked for, and <c>Fields</c>, which are offered.</summary>
    public const string CannotSort = "Caidence:CannotSort";

    /// <summary>The enum's first field where nothing is asked for.</summary>
    /// <exception cref="BusinessException">No such field, or no such direction: status 400.</exception>
    public static SortOrder<TField> Parse<TField>(string? text)
        where TField : struct, Enum => Parse(text, new SortOrder<TField>(default));

    /// <inheritdoc cref="Parse{TField}(string?)"/>
    public static SortOrder<TField> Parse<TField>(string? text, SortOrder<TField> otherwise)
        where TField : struct, Enum => (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
    {
        [] => otherwise,
        [var name] when FieldOf<TField>(name) is { } field => new(field),
        [var name, var direction] when FieldOf<TField>(name) is { } field && IsDirection(direction) => new(field, Is(direction, "desc")),
        _ => throw new BusinessException(CannotSort) { HttpStatusCode = 400 }
            .WithData("Sorting", text)
            .WithData("Fields", string.Join(", ", Enum.GetNames<TField>().Select(JsonNamingPolicy.CamelCase.ConvertName))),
    };

    // Enum.Parse would take a number as well.
    private static TField? FieldOf<TField>(string name)
        where TField : struct, Enum =>
        Enum.GetNames<TField>().FirstOrDefault(candidate => Is(name, candidate)) is { } found ? Enum.Parse<TField>(found) : null;

    private static bool IsDirection(string text) => Is(text, "asc") || Is(text, "desc");

    private static bool Is(string text, string word) => text.Equals(word, StringComparison.OrdinalIgnoreCase);
}
