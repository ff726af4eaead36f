using System.Collections.Concurrent;
using System.Reflection;
using Caidence.EntityFrameworkCore.Bulk;
using Npgsql;

namespace Caidence.EntityFrameworkCore.PostgreSql;

/// <summary>A column of many rows on its way: an array, or one value where all rows have the same.</summary>
/// <param name="Expression">How a SELECT reads it.</param>
/// <param name="Parameter">None where all are null.</param>
internal sealed record BulkParameter(string Expression, NpgsqlParameter? Parameter)
{
    private static readonly ConcurrentDictionary<Type, Func<IReadOnlyList<object?[]>, int, Array>> Arrays = new();

    /// <param name="name">Of its own among all that are sent together.</param>
    /// <param name="column">Which column.</param>
    /// <param name="index">Its place in the rows.</param>
    /// <param name="rows">At least one.</param>
    public static BulkParameter Of(string name, BulkColumn column, int index, IReadOnlyList<object?[]> rows)
    {
        var first = rows[0][index];
        return rows.Count == 1 || !AreAll(first, index, rows) ? new($"unnest(@{name})", new(name, Arrays.GetOrAdd(column.Type, ArraysOf)(rows, index)))
            : first is null ? new("NULL", null)
            : new($"@{name}", new(name, first));
    }

    private static bool AreAll(object? value, int index, IReadOnlyList<object?[]> rows)
    {
        for (var row = 1; row < rows.Count; row++)
        {
            if (!Equals(rows[row][index], value))
            {
                return false;
            }
        }

        return true;
    }

    private static Func<IReadOnlyList<object?[]>, int, Array> ArraysOf(Type type) =>
        typeof(BulkParameter).GetMethod(type.IsValueType ? nameof(ArrayOfValues) : nameof(ArrayOf), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(type).CreateDelegate<Func<IReadOnlyList<object?[]>, int, Array>>();

    private static T?[] ArrayOf<T>(IReadOnlyList<object?[]> rows, int index)
        where T : class
    {
        var array = new T?[rows.Count];
        for (var row = 0; row < array.Length; row++)
        {
            array[row] = (T?)rows[row][index];
        }

        return array;
    }

    // An array of nullable values is a quarter longer, which with the words of a thousand people makes it one of the large objects.
    private static Array ArrayOfValues<T>(IReadOnlyList<object?[]> rows, int index)
        where T : struct
    {
        var array = new T[rows.Count];
        for (var row = 0; row < array.Length; row++)
        {
            if (rows[row][index] is not T value)
            {
                return ArrayOfNullable<T>(rows, index);
            }

            array[row] = value;
        }

        return array;
    }

    private static T?[] ArrayOfNullable<T>(IReadOnlyList<object?[]> rows, int index)
        where T : struct
    {
        var array = new T?[rows.Count];
        for (var row = 0; row < array.Length; row++)
        {
            array[row] = (T?)rows[row][index];
        }

        return array;
    }
}
