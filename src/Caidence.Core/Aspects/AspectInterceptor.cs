using System.Collections.Concurrent;
using System.Reflection;
using Castle.DynamicProxy;

namespace Caidence.Core.Aspects;

/// <summary>A layer around an app-service call that need not care whether the call returns a value.</summary>
public abstract class AspectInterceptor : AsyncInterceptorBase
{
    protected abstract Task<T> AroundAsync<T>(MethodCall call, Func<Task<T>> proceed);

    protected sealed override Task InterceptAsync(
        IInvocation invocation, IInvocationProceedInfo proceedInfo, Func<IInvocation, IInvocationProceedInfo, Task> proceed) =>
        AroundAsync(MethodCall.Of(invocation), async () =>
        {
            await proceed(invocation, proceedInfo);
            return 0;
        });

    protected sealed override Task<TResult> InterceptAsync<TResult>(
        IInvocation invocation, IInvocationProceedInfo proceedInfo, Func<IInvocation, IInvocationProceedInfo, Task<TResult>> proceed) =>
        AroundAsync(MethodCall.Of(invocation), () => proceed(invocation, proceedInfo));
}

/// <summary>The call as the aspects see it. Attributes are read from the implementing class, where they are written.</summary>
public sealed record MethodCall(Type Service, MethodInfo Method, object?[] Arguments)
{
    private static readonly ConcurrentDictionary<(Type Service, MethodInfo Method, Type Attribute), Attribute?> Attributes = new();

    public static MethodCall Of(IInvocation invocation) =>
        new(invocation.TargetType!, invocation.MethodInvocationTarget!, invocation.Arguments);

    public T? Attribute<T>()
        where T : Attribute => (T?)Attributes.GetOrAdd(
            (Service, Method, typeof(T)), key => key.Method.GetCustomAttribute<T>(true) ?? key.Service.GetCustomAttribute<T>(true));
}
