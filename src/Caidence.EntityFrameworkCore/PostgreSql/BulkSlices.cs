using Npgsql;

namespace Caidence.EntityFrameworkCore.PostgreSql;

/// <summary>A column of arrays: arrays of arrays must be as long as each other, so each row is a slice of one array.</summary>
/// <param name="Name">Of its own among all that are sent together.</param>
/// <param name="All">Of all rows, one behind the other.</param>
/// <param name="From">Where each begins, counted from one; null where the row has null.</param>
/// <param name="To">Where each ends, included.</param>
internal sealed record BulkSlices(string Name, Guid[] All, int?[] From, int?[] To) : BulkValues
{
    private bool AreAllNull => Array.TrueForAll(From, place => place is null);
    private string Ends => $"{Name}_to";
    private string Begins => $"{Name}_from";

    public override string Expression => AreAllNull ? "NULL" : $"(@{Name})[unnest(@{Begins}):unnest(@{Ends})]";

    public override IEnumerable<NpgsqlParameter> ToParameters() => AreAllNull ? [] : [new(Name, All), new(Begins, From), new(Ends, To)];

    public override BulkValues Only(IReadOnlyList<int> rows) => this with { From = (int?[])Some(From, rows), To = (int?[])Some(To, rows) };

    public static BulkSlices Of(string name, ReadOnlySpan<object?> values)
    {
        var all = new List<Guid>();
        var (from, to) = (new int?[values.Length], new int?[values.Length]);
        for (var row = 0; row < values.Length; row++)
        {
            if (values[row] is Guid[] some)
            {
                from[row] = all.Count + 1;
                all.AddRange(some);
                to[row] = all.Count;
            }
        }

        return new(name, [.. all], from, to);
    }
}
