using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Core.Modularity;

/// <summary>One per project: names what the project needs and registers what it gives.</summary>
public abstract class AbpModule
{
    public virtual void ConfigureServices(ServiceConfigurationContext context)
    {
    }

    /// <summary>Runs once, after the container is built and before the host starts, dependencies first.</summary>
    public virtual Task OnApplicationInitializationAsync(IServiceProvider services) => Task.CompletedTask;
}

public sealed record ServiceConfigurationContext(IServiceCollection Services, IConfiguration Configuration, string EnvironmentName)
{
    public bool IsDevelopment => EnvironmentName == "Development";

    public bool IsProduction => EnvironmentName == "Production";
}
