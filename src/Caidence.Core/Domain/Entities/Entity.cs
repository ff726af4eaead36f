namespace Caidence.Core.Domain.Entities;

public abstract class Entity<TKey> : IEntity<TKey>
{
    public TKey Id { get; protected init; } = default!;

    public override string ToString() => $"{GetType().Name} {Id}";
}
