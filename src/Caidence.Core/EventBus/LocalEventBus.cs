using Caidence.Core.DependencyInjection;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Core.EventBus;

public sealed class LocalEventBus(IServiceProvider services) : ILocalEventBus, IScopedDependency
{
    public async Task PublishAsync(object eventData)
    {
        var handlerType = typeof(ILocalEventHandler<>).MakeGenericType(eventData.GetType());
        var handle = handlerType.GetMethod(nameof(ILocalEventHandler<object>.HandleEventAsync))!;

        foreach (var handler in services.GetServices(handlerType))
        {
            await (Task)handle.Invoke(handler, [eventData])!;
        }
    }
}
