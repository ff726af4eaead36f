using System.Buffers;
using System.Collections.Concurrent;
using System.Reflection;
using Caidence.EntityFrameworkCore.Bulk;
using Npgsql;

namespace Caidence.EntityFrameworkCore.PostgreSql;

/// <summary>A column of many rows on its way.</summary>
/// <param name="Name">Of its own among all that are sent together.</param>
/// <param name="Value">An array, or one value where all rows have the same; null where that is null.</param>
/// <param name="IsArray">Which of them.</param>
internal sealed record BulkParameter(string Name, object? Value, bool IsArray)
{
    private delegate Array ArrayOf(ReadOnlySpan<object?> values);

    private static readonly ConcurrentDictionary<Type, ArrayOf> Arrays = new();

    /// <summary>How a SELECT reads it.</summary>
    public string Expression => Value is null ? "NULL" : IsArray ? $"unnest(@{Name})" : $"@{Name}";

    /// <summary>One for each column, in their order.</summary>
    public static IReadOnlyList<BulkParameter> Of(BulkTable table, IReadOnlyList<object> entities)
    {
        var buffer = ArrayPool<object?>.Shared.Rent(entities.Count);
        try
        {
            var values = buffer.AsSpan(0, entities.Count);
            var parameters = new BulkParameter[table.Columns.Count];
            for (var index = 0; index < parameters.Length; index++)
            {
                table.Columns[index].Read(entities, values);
                parameters[index] = Of($"{table.Alias}_{index}", table.Columns[index].Type, values);
            }

            return parameters;
        }
        finally
        {
            ArrayPool<object?>.Shared.Return(buffer, clearArray: true);
        }
    }

    /// <summary>None where all are null.</summary>
    public NpgsqlParameter? ToParameter() => Value is null ? null : new(Name, Value);

    /// <param name="rows">Which of them, by their places.</param>
    public BulkParameter Only(IReadOnlyList<int> rows)
    {
        if (Value is not Array all || !IsArray)
        {
            return this;
        }

        var some = Array.CreateInstance(all.GetType().GetElementType()!, rows.Count);
        for (var row = 0; row < rows.Count; row++)
        {
            Array.Copy(all, rows[row], some, row, 1);
        }

        return this with { Value = some };
    }

    // What PostgreSQL is to return one row for must be an array.
    private static BulkParameter Of(string name, Type type, ReadOnlySpan<object?> values) =>
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
