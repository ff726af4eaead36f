namespace Caidence.Core.EventBus;

public interface ILocalEventBus
{
    Task PublishAsync(object eventData);
}
