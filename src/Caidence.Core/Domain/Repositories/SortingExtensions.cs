using System.Linq.Expressions;

namespace Caidence.Core.Domain.Repositories;

public static class SortingExtensions
{
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
