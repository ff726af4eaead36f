using System.Collections.Concurrent;
using Caidence.Core.Aspects;
using Castle.DynamicProxy;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Core.Application.Proxies;

public static class ApplicationServiceRegistration
{
    private static readonly ProxyGenerator Generator = new();

    // Compiled once per process: a test makes a host of its own, and compiled code costs more to collect than to run.
    private static readonly ConcurrentDictionary<Type, ObjectFactory> Factories = new();

    /// <summary>Registers an app service behind its interface, wrapped by the one proxy: authorize, validate, audit, unit of work.</summary>
    public static void AddApplicationService(this IServiceCollection services, Type implementation)
    {
        var contract = ContractOf(implementation);
        var create = Factories.GetOrAdd(implementation, type => ActivatorUtilities.CreateFactory(type, []));

        services.AddSingleton(new ApplicationServiceDescriptor(contract, implementation));
        services.AddTransient(contract, provider =>
        {
            var target = create(provider, null);
            if (target is ApplicationService service)
            {
                service.Services = provider;
            }

            return Generator.CreateInterfaceProxyWithTarget(contract, target, InterceptorsOf(provider));
        });
    }

    private static IInterceptor[] InterceptorsOf(IServiceProvider services) =>
    [
        services.GetRequiredService<AuthorizationInterceptor>().ToInterceptor(),
        services.GetRequiredService<ValidationInterceptor>().ToInterceptor(),
        services.GetRequiredService<AuditingInterceptor>().ToInterceptor(),
        services.GetRequiredService<UnitOfWorkInterceptor>().ToInterceptor(),
    ];

    private static Type ContractOf(Type implementation) =>
        implementation.GetInterfaces().SingleOrDefault(contract => contract.Name == "I" + implementation.Name)
        ?? throw new InvalidOperationException($"{implementation.Name} must implement I{implementation.Name}.");
}

/// <summary>One app service: what callers see and what runs.</summary>
public sealed record ApplicationServiceDescriptor(Type Contract, Type Implementation);
