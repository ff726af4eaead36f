namespace Caidence.Core.Domain.Entities;

/// <summary>No such row, or a row of somebody else: the answer is the same.</summary>
public sealed class EntityNotFoundException(Type entityType, object? id) : Exception($"There is no entity {entityType.Name} with id = {id}!")
{
    public Type EntityType { get; } = entityType;

    public object? Id { get; } = id;
}
