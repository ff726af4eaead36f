namespace Caidence.Core.Domain.Entities;

public interface IEntity;

public interface IEntity<out TKey> : IEntity
{
    TKey Id { get; }
}

public interface IAggregateRoot : IEntity;

/// <summary>Changed on every save; a stale one is refused with 409.</summary>
public interface IHasConcurrencyStamp
{
    string ConcurrencyStamp { get; set; }
}

/// <summary>Raises facts that handlers see before the transaction commits.</summary>
public interface IGeneratesDomainEvents
{
    IReadOnlyList<object> LocalEvents { get; }

    void ClearLocalEvents();
}
