using System.Reflection;
using Caidence.Core.Application;
using Caidence.Core.MultiTenancy;
using Castle.DynamicProxy;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Caidence.HttpApi.Client;

public static class HttpApiClientRegistration
{
    private static readonly ProxyGenerator Generator = new();

    /// <summary>Every app service that another process can call.</summary>
    public static IReadOnlyList<Type> Contracts { get; } =
    [
        .. typeof(CaidenceApplicationContractsModule).Assembly.GetExportedTypes()
            .Where(type => type.IsInterface && type.IsAssignableTo(typeof(IApplicationService)) && IsRemote(type)),
    ];

    /// <summary>Whether a contract, or a method of one, is to be called from outside.</summary>
    public static bool IsRemote(MemberInfo member) => member.GetCustomAttribute<RemoteServiceAttribute>()?.IsEnabled != false;

    /// <summary>Puts a proxy behind every contract that calls the Caidence at this address.</summary>
    /// <returns>The client they all use; give it a handler that brings the access token.</returns>
    public static IHttpClientBuilder AddCaidenceHttpApiClient(this IServiceCollection services, Uri address)
    {
        services.TryAddSingleton<ICurrentTenant, CurrentTenant>();
        services.AddSingleton<RemoteApi>();
        services.AddTransient<RemoteCallInterceptor>();
        foreach (var contract in Contracts)
        {
            services.AddTransient(contract, provider => Generator.CreateInterfaceProxyWithoutTarget(
                contract, provider.GetRequiredService<RemoteCallInterceptor>().ToInterceptor()));
        }

        return services.AddHttpClient(RemoteApi.ClientName, client => client.BaseAddress = address);
    }
}
