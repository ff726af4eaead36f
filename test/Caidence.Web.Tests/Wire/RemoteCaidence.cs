using System.Net.Http.Headers;
using Caidence.Core.MultiTenancy;
using Caidence.HttpApi.Client;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Web.Wire;

/// <summary>A program that uses our client proxies, as a person it has an access token of.</summary>
internal sealed class RemoteCaidence : IDisposable
{
    private readonly ServiceProvider _services;

    private RemoteCaidence(Uri address, AuthenticationHeaderValue? authorization)
    {
        var services = new ServiceCollection();
        services.AddCaidenceHttpApiClient(address).AddHttpMessageHandler(() => new Bearer(authorization));
        _services = services.BuildServiceProvider(validateScopes: true);
    }

    public ICurrentTenant CurrentTenant => _services.GetRequiredService<ICurrentTenant>();

    public RemoteApi Api => _services.GetRequiredService<RemoteApi>();

    public static RemoteCaidence As(HttpClient person)
    {
        using (person)
        {
            return new(person.BaseAddress!, person.DefaultRequestHeaders.Authorization);
        }
    }

    public object Service(Type contract) => _services.GetRequiredService(contract);

    public T Service<T>()
        where T : class => _services.GetRequiredService<T>();

    public void Dispose() => _services.Dispose();

    private sealed class Bearer(AuthenticationHeaderValue? authorization) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Authorization = authorization;
            return base.SendAsync(request, cancellationToken);
        }
    }
}
