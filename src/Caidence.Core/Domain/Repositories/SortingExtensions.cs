using System.Linq.Expressions;
using Caidence.Core.Domain.Entities;

namespace Caidence.Core.Domain.Repositories;

public static class SortingExtensions
{
    extension<T>(IQueryable<T> items)
        where T : class, IEntity<Guid>
    {
        /// <summary>
        /// By one field after the other, and by the id at last, in the direction of the last field: everything has a place of its own, so pages
        /// neither repeat nor miss anything. A field that comes again decides nothing and is passed over.
        /// </summary>
        public IOrderedQueryable<T> SortedBy<TField>(IEnumerable<SortOrder<TField>> orders, Func<TField, Expression<Func<T, object?>>> keyOf)
            where TField : struct, Enum
        {
            var all = orders.DistinctBy(order => order.Field).ToList();
            return all.Skip(1)
                .Aggregate(
                    items.OrderBy(keyOf(all[0].Field), all[0].IsDescending),
                    (sorted, next) => sorted.ThenBy(keyOf(next.Field), next.IsDescending))
                .ThenBy(item => item.Id, all[^1].IsDescending);
        }
    }

    extension<T>(IQueryable<T> items)
    {
        public IOrderedQueryable<T> OrderBy<TKey>(Expression<Func<T, TKey>> key, bool isDescending) =>
            isDescending ? items.OrderByDescending(key) : items.OrderBy(key);
    }

    extension<T>(IOrderedQueryable<T> items)
    {
        public IOrderedQueryable<T> ThenBy<TKey>(Expression<Func<T, TKey>> key, bool isDescending) =>
            isDescending ? items.ThenByDescending(key) : items.ThenBy(key);
    }
}
