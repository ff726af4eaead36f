using System.Linq.Expressions;
using Caidence.Core.MultiTenancy;
using Caidence.EntityFrameworkCore.Bulk;
using Microsoft.EntityFrameworkCore;

namespace Caidence.EntityFrameworkCore.Sqlite;

internal sealed class SqliteRowsByKeys(DbContext context) : IRowsByKeys
{
    public IQueryable<T> Find<T, TKey>(Expression<Func<T, TKey?>> key, IReadOnlyList<TKey> values)
        where T : class, IMultiTenant
        where TKey : notnull
    {
        Expression<Func<TKey, bool>> isAsked = value => EF.Parameter(values).Contains(value);
        var body = new Replacement(isAsked.Parameters[0], Expression.Convert(key.Body, typeof(TKey))).Visit(isAsked.Body)!;
        return context.Set<T>().Where(Expression.Lambda<Func<T, bool>>(body, key.Parameters));
    }

    private sealed class Replacement(Expression from, Expression to) : ExpressionVisitor
    {
        public override Expression? Visit(Expression? node) => node == from ? to : base.Visit(node);
    }
}
