using System.Diagnostics;
using Caidence.Core.Auditing;
using Caidence.Core.DependencyInjection;

namespace Caidence.Core.Aspects;

public sealed class AuditingInterceptor(IAuditingManager auditing) : AspectInterceptor, ITransientDependency
{
    protected override async Task<T> AroundAsync<T>(MethodCall call, Func<Task<T>> proceed)
    {
        if (call.Attribute<DisableAuditingAttribute>() is not null)
        {
            return await proceed();
        }

        await using var own = auditing.Current is null ? auditing.BeginScope() : null;
        var watch = Stopwatch.StartNew();
        try
        {
            return await proceed();
        }
        catch (Exception error)
        {
            auditing.Current!.AddException(error);
            throw;
        }
        finally
        {
            auditing.Current!.AddAction(call, watch.Elapsed);
        }
    }
}
