using System.Globalization;
using Caidence.Core.Content;
using Caidence.Core.MultiTenancy;
using Castle.DynamicProxy;

namespace Caidence.HttpApi.Client;

/// <summary>Turns each call of a contract into a request, and the answer into its result or an exception.</summary>
public sealed class RemoteCallInterceptor(RemoteApi api, IHttpClientFactory clients, ICurrentTenant currentTenant) : AsyncInterceptorBase
{
    private const string TenantHeader = "__tenant";

    protected override async Task InterceptAsync(
        IInvocation invocation, IInvocationProceedInfo proceedInfo, Func<IInvocation, IInvocationProceedInfo, Task> proceed)
    {
        using var answer = await SendAsync(invocation, HttpCompletionOption.ResponseContentRead);
    }

    protected override async Task<TResult> InterceptAsync<TResult>(
        IInvocation invocation, IInvocationProceedInfo proceedInfo, Func<IInvocation, IInvocationProceedInfo, Task<TResult>> proceed)
    {
        if (typeof(TResult) == typeof(IRemoteStreamContent))
        {
            return (TResult)await RemoteAnswer.ReadStreamAsync(await SendAsync(invocation, HttpCompletionOption.ResponseHeadersRead));
        }

        using var answer = await SendAsync(invocation, HttpCompletionOption.ResponseContentRead);
        return (await RemoteAnswer.ReadAsync<TResult>(answer))!;
    }

    private async Task<HttpResponseMessage> SendAsync(IInvocation invocation, HttpCompletionOption completion)
    {
        var cancellationToken = invocation.Arguments.OfType<CancellationToken>().FirstOrDefault();
        var action = await api.FindAsync(invocation.Method, cancellationToken);
        using var request = RemoteRequest.Of(action, invocation.Method, invocation.Arguments);
        request.Headers.Add("X-Requested-With", "XMLHttpRequest");
        if (currentTenant.Id is { } tenantId)
        {
            request.Headers.Add(TenantHeader, tenantId.ToString());
        }

        if (CultureInfo.CurrentUICulture.Name is { Length: > 0 } culture)
        {
            request.Headers.AcceptLanguage.ParseAdd(culture);
        }

        var client = clients.CreateClient(RemoteApi.ClientName);
        var answer = await client.SendAsync(request, completion, cancellationToken);
        return answer.IsSuccessStatusCode ? answer : throw await RemoteAnswer.ReadErrorAsync(answer);
    }
}
