using System.ComponentModel.DataAnnotations.Schema;

namespace Caidence.Core.Domain.Entities;

public abstract class AggregateRoot<TKey> : Entity<TKey>, IAggregateRoot, IHasConcurrencyStamp, IGeneratesDomainEvents
{
    private readonly List<object> _localEvents = [];

    public string ConcurrencyStamp { get; set; } = "";

    [NotMapped]
    public IReadOnlyList<object> LocalEvents => _localEvents;

    public void ClearLocalEvents() => _localEvents.Clear();

    protected void AddLocalEvent(object fact) => _localEvents.Add(fact);
}
