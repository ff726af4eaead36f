using System.Collections.Concurrent;
using System.Reflection;
using Caidence.EntityFrameworkCore.Bulk;
using Npgsql;

namespace Caidence.EntityFrameworkCore.PostgreSql;

/// <summary>A column of many rows as one parameter.</summary>
/// <param name="Name">Of its own among all that are sent together.</param>
/// <param name="Value">An array, or one value where all rows have the same; null where that is null.</param>
/// <param name="IsArray">Which of them.</param>
internal sealed record BulkParameter(string Name, object? Value, bool IsArray) : BulkValues
{
    private delegate Array ArrayOf(ReadOnlySpan<object?> values);

    private static readonly ConcurrentDictionary<Type, ArrayOf> Arrays = new();

    public override string Expression => Value is null ? "NULL" : IsArray ? $"unnest(@{Name})" : $"@{Name}";

    public override IEnumerable<NpgsqlParameter> ToParameters() => Value is null ? [] : [new(Name, Value)];

    public override BulkValues Only(IReadOnlyList<int> rows) => Value is Array all && IsArray ? this with { Value = Some(all, rows) } : this;

    // What PostgreSQL is to return one row for must be an array.
    public static BulkParameter Of(string name, Type type, ReadOnlySpan<object?> values) =>
        values.Length > 1 && AreAll(values[0], values[1..]) ? new(name, values[0], IsArray: false)
        : new(name, Arrays.GetOrAdd(type, ArraysOf)(values), IsArray: true);

    private static bool AreAll(object? value, ReadOnlySpan<object?> values)
    {
        foreach (var other in values)
        {
            if (!Equals(other, value))
            {
                return false;
            }
        }

        return true;
    }

    private static ArrayOf ArraysOf(Type type) =>
        typeof(BulkParameter).GetMethod(type.IsValueType ? nameof(ArrayOfValues) : nameof(ArrayOfObjects), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(type).CreateDelegate<ArrayOf>();

    private static Array ArrayOfObjects<T>(ReadOnlySpan<object?> values)
        where T : class
    {
        var array = new T?[values.Length];
        for (var row = 0; row < array.Length; row++)
        {
            array[row] = (T?)values[row];
        }

        return array;
    }

    // An array of nullable values is a quarter longer, which with the words of a thousand people makes it one of the large objects.
    private static Array ArrayOfValues<T>(ReadOnlySpan<object?> values)
        where T : struct
    {
        var array = new T[values.Length];
        for (var row = 0; row < array.Length; row++)
        {
            if (values[row] is not T value)
            {
                return ArrayOfNullable<T>(values);
            }

            array[row] = value;
        }

        return array;
    }

    private static Array ArrayOfNullable<T>(ReadOnlySpan<object?> values)
        where T : struct
    {
        var array = new T?[values.Length];
        for (var row = 0; row < array.Length; row++)
        {
            array[row] = (T?)values[row];
        }

        return array;
    }
}
