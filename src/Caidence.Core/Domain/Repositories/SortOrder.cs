using System.Text.Json;

namespace Caidence.Core.Domain.Repositories;

/// <summary>What a list is sorted by: one of the fields that it offers, which an enum names.</summary>
public sealed record SortOrder<TField>(TField Field, bool IsDescending = false)
    where TField : struct, Enum;

/// <summary>Reads the orders that callers write: <c>field [asc|desc][, ...]</c>, in any case, each field once.</summary>
public static class SortOrder
{
    /// <summary>Its data are <c>Sorting</c>, as it was asked for, and <c>Fields</c>, which are offered.</summary>
    public const string CannotSort = "Caidence:CannotSort";

    /// <summary>Several fields, where the list takes one. Its data are those of <see cref="CannotSort"/>.</summary>
    public const string SortsByOne = "Caidence:SortsByOne";

    /// <summary>The enum's first field where nothing is asked for.</summary>
    /// <exception cref="BusinessException">No such field, or no such direction: status 400.</exception>
    public static IReadOnlyList<SortOrder<TField>> ParseAll<TField>(string? text)
        where TField : struct, Enum => ParseAll(text, new SortOrder<TField>(default));

    /// <inheritdoc cref="ParseAll{TField}(string?)"/>
    public static IReadOnlyList<SortOrder<TField>> ParseAll<TField>(string? text, SortOrder<TField> otherwise)
        where TField : struct, Enum
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return [otherwise];
        }

        var orders = text.Split(',').Select(part => PartOf<TField>(part) ?? throw Refused<TField>(CannotSort, text)).ToList();
        return orders.DistinctBy(order => order.Field).Count() == orders.Count ? orders : throw Refused<TField>(CannotSort, text);
    }

    /// <summary>For a list that is sorted by one field; the enum's first where nothing is asked for.</summary>
    /// <exception cref="BusinessException">No such field, no such direction, or several fields: status 400.</exception>
    public static SortOrder<TField> Parse<TField>(string? text)
        where TField : struct, Enum => Parse(text, new SortOrder<TField>(default));

    /// <inheritdoc cref="Parse{TField}(string?)"/>
    public static SortOrder<TField> Parse<TField>(string? text, SortOrder<TField> otherwise)
        where TField : struct, Enum =>
        ParseAll(text, otherwise) is [var only] ? only : throw Refused<TField>(SortsByOne, text);

    private static SortOrder<TField>? PartOf<TField>(string text)
        where TField : struct, Enum => text.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
    {
        [var name] when FieldOf<TField>(name) is { } field => new(field),
        [var name, var direction] when FieldOf<TField>(name) is { } field && IsDirection(direction) => new(field, Is(direction, "desc")),
        _ => null,
    };

    private static BusinessException Refused<TField>(string code, string? text)
        where TField : struct, Enum =>
        new BusinessException(code) { HttpStatusCode = 400 }
            .WithData("Sorting", text)
            .WithData("Fields", string.Join(", ", Enum.GetNames<TField>().Select(JsonNamingPolicy.CamelCase.ConvertName)));

    // Enum.Parse would take a number as well.
    private static TField? FieldOf<TField>(string name)
        where TField : struct, Enum =>
        Enum.GetNames<TField>().FirstOrDefault(candidate => Is(name, candidate)) is { } found ? Enum.Parse<TField>(found) : null;

    private static bool IsDirection(string text) => Is(text, "asc") || Is(text, "desc");

    private static bool Is(string text, string word) => text.Equals(word, StringComparison.OrdinalIgnoreCase);
}
