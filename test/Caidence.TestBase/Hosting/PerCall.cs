using System.Reflection;
using Castle.DynamicProxy;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Hosting;

/// <summary>A service as requests meet it: every call has a scope, and with it a database connection, of its own.</summary>
internal sealed class PerCall(IServiceScopeFactory scopes, Type service) : AsyncInterceptorBase
{
    private static readonly ProxyGenerator Generator = new();

    public static T Of<T>(IServiceScopeFactory scopes)
        where T : class => Generator.CreateInterfaceProxyWithoutTarget<T>(new PerCall(scopes, typeof(T)).ToInterceptor());

    protected override async Task InterceptAsync(
        IInvocation invocation, IInvocationProceedInfo proceedInfo, Func<IInvocation, IInvocationProceedInfo, Task> proceed)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (Invoke(scope, invocation) is Task call)
        {
            await call;
        }
    }

    protected override async Task<TResult> InterceptAsync<TResult>(
        IInvocation invocation, IInvocationProceedInfo proceedInfo, Func<IInvocation, IInvocationProceedInfo, Task<TResult>> proceed)
    {
        await using var scope = scopes.CreateAsyncScope();
        return Invoke(scope, invocation) switch
        {
            Task<TResult> call => await call,
            var result => (TResult)result!,
        };
    }

    private object? Invoke(AsyncServiceScope scope, IInvocation invocation) => invocation.Method.Invoke(
        scope.ServiceProvider.GetRequiredService(service), BindingFlags.DoNotWrapExceptions, null, invocation.Arguments, null);
}
