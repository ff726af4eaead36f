using System.Reflection;
using Caidence.Core.DependencyInjection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Core.Modularity;

public static class ModuleServiceCollectionExtensions
{
    /// <summary>Registers a module and everything it depends on, each once, dependencies first.</summary>
    public static IServiceCollection AddApplication<TModule>(
        this IServiceCollection services, IConfiguration configuration, string environmentName)
        where TModule : AbpModule
    {
        var modules = new ModuleList(InDependencyOrder(typeof(TModule)).Select(type => (AbpModule)Activator.CreateInstance(type)!).ToList());
        var context = new ServiceConfigurationContext(services, configuration, environmentName);

        services.AddSingleton(modules);
        foreach (var module in modules.Modules)
        {
            services.AddConventionally(module.GetType().Assembly);
            module.ConfigureServices(context);
        }

        return services;
    }

    public static async Task InitializeApplicationAsync(this IServiceProvider services)
    {
        foreach (var module in services.GetRequiredService<ModuleList>().Modules)
        {
            await module.OnApplicationInitializationAsync(services);
        }
    }

    private static List<Type> InDependencyOrder(Type root)
    {
        var ordered = new List<Type>();
        Visit(root);
        return ordered;

        void Visit(Type module)
        {
            if (ordered.Contains(module))
            {
                return;
            }

            foreach (var needed in module.GetCustomAttribute<DependsOnAttribute>()?.Modules ?? [])
            {
                Visit(needed);
            }

            ordered.Add(module);
        }
    }
}

public sealed record ModuleList(IReadOnlyList<AbpModule> Modules);
