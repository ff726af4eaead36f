namespace Caidence.Core.EventBus;

/// <summary>Reacts to a domain event inside the same transaction; its failure undoes the cause.</summary>
public interface ILocalEventHandler<in TEvent>
{
    Task HandleEventAsync(TEvent eventData);
}
