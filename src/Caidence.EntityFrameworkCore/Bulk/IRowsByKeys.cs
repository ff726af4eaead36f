using System.Linq.Expressions;
using Caidence.Core.MultiTenancy;

namespace Caidence.EntityFrameworkCore.Bulk;

/// <summary>Rows of the workspace asked for by a thousand keys at once, each key through its index.</summary>
public interface IRowsByKeys
{
    /// <summary>What is deleted is not among them.</summary>
    /// <param name="key">A property by which they are asked for.</param>
    /// <param name="values">Without repetition.</param>
    IQueryable<T> Find<T, TKey>(Expression<Func<T, TKey?>> key, IReadOnlyList<TKey> values)
        where T : class, IMultiTenant
        where TKey : notnull;
}
