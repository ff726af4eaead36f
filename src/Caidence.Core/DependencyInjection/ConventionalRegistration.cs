using System.Reflection;
using Caidence.Core.Application;
using Caidence.Core.Application.Proxies;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Core.DependencyInjection;

public static class ConventionalRegistration
{
    /// <summary>Registers what an assembly marks with a dependency interface, and puts its app services behind the proxy.</summary>
    public static IServiceCollection AddConventionally(this IServiceCollection services, Assembly assembly)
    {
        foreach (var type in assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false, IsGenericTypeDefinition: false }))
        {
            if (type.IsAssignableTo(typeof(IApplicationService)))
            {
                services.AddApplicationService(type);
            }
            else if (LifetimeOf(type) is { } lifetime)
            {
                Register(services, type, lifetime);
            }
        }

        return services;
    }

    private static void Register(IServiceCollection services, Type type, ServiceLifetime lifetime)
    {
        services.Add(new(type, type, lifetime));
        foreach (var contract in type.GetInterfaces().Where(IsOurs))
        {
            services.Add(new(contract, provider => provider.GetRequiredService(type), lifetime));
        }
    }

    private static bool IsOurs(Type contract) =>
        contract.Namespace?.StartsWith("Caidence", StringComparison.Ordinal) == true
        && contract.Namespace != typeof(ITransientDependency).Namespace;

    private static ServiceLifetime? LifetimeOf(Type type) =>
        type.IsAssignableTo(typeof(ISingletonDependency)) ? ServiceLifetime.Singleton
        : type.IsAssignableTo(typeof(IScopedDependency)) ? ServiceLifetime.Scoped
        : type.IsAssignableTo(typeof(ITransientDependency)) ? ServiceLifetime.Transient
        : null;
}
