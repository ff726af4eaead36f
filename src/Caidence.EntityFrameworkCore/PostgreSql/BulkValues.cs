using System.Buffers;
using Caidence.EntityFrameworkCore.Bulk;
using Npgsql;

namespace Caidence.EntityFrameworkCore.PostgreSql;

/// <summary>A column of many rows on its way.</summary>
internal abstract record BulkValues
{
    /// <summary>How a SELECT reads it, row for row.</summary>
    public abstract string Expression { get; }

    /// <summary>None where all are null.</summary>
    public abstract IEnumerable<NpgsqlParameter> ToParameters();

    /// <param name="rows">Which of them, by their places.</param>
    public abstract BulkValues Only(IReadOnlyList<int> rows);

    /// <summary>One for each column, in their order.</summary>
    public static IReadOnlyList<BulkValues> Of(BulkTable table, IReadOnlyList<object> entities)
    {
        var buffer = ArrayPool<object?>.Shared.Rent(entities.Count);
        try
        {
            var values = buffer.AsSpan(0, entities.Count);
            var columns = new BulkValues[table.Columns.Count];
            for (var index = 0; index < columns.Length; index++)
            {
                var (name, type) = ($"{table.Alias}_{index}", table.Columns[index].Type);
                table.Columns[index].Read(entities, values);
                columns[index] = type == typeof(Guid[]) ? BulkSlices.Of(name, values) : BulkParameter.Of(name, type, values);
            }

            return columns;
        }
        finally
        {
            ArrayPool<object?>.Shared.Return(buffer, clearArray: true);
        }
    }

    protected static Array Some(Array all, IReadOnlyList<int> rows)
    {
        var some = Array.CreateInstance(all.GetType().GetElementType()!, rows.Count);
        for (var row = 0; row < rows.Count; row++)
        {
            Array.Copy(all, rows[row], some, row, 1);
        }

        return some;
    }
}
