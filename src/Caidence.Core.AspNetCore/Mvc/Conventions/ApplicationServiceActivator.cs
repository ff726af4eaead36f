using System.Collections.Concurrent;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Core.AspNetCore.Mvc.Conventions;

/// <summary>Takes app services, whose controller type is their interface, from the container; makes hand-written controllers as MVC does.</summary>
public sealed class ApplicationServiceActivator : IControllerActivator
{
    private readonly ConcurrentDictionary<Type, ObjectFactory> _factories = new();

    public object Create(ControllerContext context)
    {
        var type = context.ActionDescriptor.ControllerTypeInfo.AsType();
        var services = context.HttpContext.RequestServices;

        return type.IsInterface
            ? services.GetRequiredService(type)
            : _factories.GetOrAdd(type, controller => ActivatorUtilities.CreateFactory(controller, []))(services, null);
    }

    public void Release(ControllerContext context, object controller)
    {
        if (!context.ActionDescriptor.ControllerTypeInfo.IsInterface)
        {
            (controller as IDisposable)?.Dispose();
        }
    }

    public async ValueTask ReleaseAsync(ControllerContext context, object controller)
    {
        if (!context.ActionDescriptor.ControllerTypeInfo.IsInterface && controller is IAsyncDisposable disposable)
        {
            await disposable.DisposeAsync();
            return;
        }

        Release(context, controller);
    }
}
