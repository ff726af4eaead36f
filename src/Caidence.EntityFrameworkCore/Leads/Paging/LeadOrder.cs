using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;

namespace Caidence.Leads.Paging;

/// <summary>An order in which every lead has a place of its own: what is asked for, then the time of capture, then the id, all in one direction.</summary>
internal abstract class LeadOrder
{
    public static LeadOrder Of(LeadSortField field) => field switch
    {
        LeadSortField.CreatedAt => new LeadOrder<DateTime>(lead => lead.CreationTime),
        LeadSortField.UpdatedAt => new LeadOrder<DateTime>(lead => lead.LastModificationTime ?? lead.CreationTime),
        LeadSortField.Status => new LeadOrder<LeadStatus>(lead => lead.Status),
        LeadSortField.Score => new LeadOrder<int>(lead => lead.Score ?? -1),
        LeadSortField.SourcePlatform => new LeadOrder<string>(lead => lead.SourcePlatform ?? ""),
        _ => new OrderOfCapture(),
    };

    public abstract IQueryable<Lead> Sort(IQueryable<Lead> leads, bool isDescending);

    /// <summary>
    /// What lies beyond a place, in parts that follow each other. Each is one stretch of an index; a single condition with OR would be read
    /// from the beginning of the index on.
    /// </summary>
    public abstract IReadOnlyList<IQueryable<Lead>> Beyond(IQueryable<Lead> leads, LeadCursor place, bool isDescending);

    /// <summary>What of a lead its place begins with.</summary>
    public abstract string KeyOf(Lead lead);

    public static IQueryable<Lead> CapturedBeyond(IQueryable<Lead> leads, LeadPlace place, bool isDescending)
    {
        var (time, id) = place;
        return isDescending
            ? leads.Where(lead => lead.CapturedAt <= time && (lead.CapturedAt < time || lead.Id.CompareTo(id) < 0))
            : leads.Where(lead => lead.CapturedAt >= time && (lead.CapturedAt > time || lead.Id.CompareTo(id) > 0));
    }
}

internal sealed class OrderOfCapture : LeadOrder
{
    public override IQueryable<Lead> Sort(IQueryable<Lead> leads, bool isDescending) =>
        leads.OrderBy(lead => lead.CapturedAt, isDescending).ThenBy(lead => lead.Id, isDescending);

    public override IReadOnlyList<IQueryable<Lead>> Beyond(IQueryable<Lead> leads, LeadCursor place, bool isDescending) =>
        [Sort(CapturedBeyond(leads, place.Captured, isDescending), isDescending)];

    public override string KeyOf(Lead lead) => "";
}

internal sealed class LeadOrder<TKey>(Expression<Func<Lead, TKey>> key) : LeadOrder
{
    // As the database compares, whose order this is.
    private static readonly MethodInfo CompareTexts = typeof(string).GetMethod(nameof(string.Compare), [typeof(string), typeof(string)])!;

    public override IQueryable<Lead> Sort(IQueryable<Lead> leads, bool isDescending) =>
        leads.OrderBy(key, isDescending).ThenBy(lead => lead.CapturedAt, isDescending).ThenBy(lead => lead.Id, isDescending);

    public override IReadOnlyList<IQueryable<Lead>> Beyond(IQueryable<Lead> leads, LeadCursor place, bool isDescending)
    {
        // A member access becomes a parameter of the query, as a captured variable would.
        var value = Expression.Property(Expression.Constant(new Box(Read(place.Key))), nameof(Box.Value));
        var same = Where(Expression.Equal(key.Body, value));
        var beyond = Where(typeof(TKey) == typeof(string)
            ? Compare(Expression.Call(CompareTexts, key.Body, value), Expression.Constant(0), isDescending)
            : typeof(TKey).IsEnum
                ? Compare(Expression.Convert(key.Body, typeof(int)), Expression.Convert(value, typeof(int)), isDescending)
                : Compare(key.Body, value, isDescending));

        return [Sort(CapturedBeyond(leads.Where(same), place.Captured, isDescending), isDescending), Sort(leads.Where(beyond), isDescending)];
    }

    public override string KeyOf(Lead lead) => JsonSerializer.Serialize(key.Compile()(lead));

    private Expression<Func<Lead, bool>> Where(Expression condition) => Expression.Lambda<Func<Lead, bool>>(condition, key.Parameters);

    private static BinaryExpression Compare(Expression one, Expression other, bool isDescending) =>
        isDescending ? Expression.LessThan(one, other) : Expression.GreaterThan(one, other);

    private static TKey Read(string text)
    {
        try
        {
            var key = JsonSerializer.Deserialize<TKey>(text);
            return key is null || (key is string word && word.Contains('\0', StringComparison.Ordinal)) ? throw new JsonException() : key;
        }
        catch (JsonException)
        {
            throw new AbpValidationException("This is no place of this list. Begin at its first page.", "cursor");
        }
    }

    private sealed record Box(TKey Value);
}
