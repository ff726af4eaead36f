using Caidence.Core.DependencyInjection;
using Caidence.Core.Uow;

namespace Caidence.Core.Aspects;

public sealed class UnitOfWorkInterceptor(IUnitOfWorkManager unitOfWorkManager, IConnectionHold hold) : AspectInterceptor, ITransientDependency
{
    protected override async Task<T> AroundAsync<T>(MethodCall call, Func<Task<T>> proceed)
    {
        var wish = call.Attribute<UnitOfWorkAttribute>();
        if (wish is { IsDisabled: true } or { IsTransactional: false })
        {
            // It takes its time: asks another company, or streams.
            await hold.ReleaseAsync();
        }

        if (wish?.IsDisabled == true)
        {
            return await proceed();
        }

        await using var unitOfWork = await unitOfWorkManager.BeginAsync(wish?.IsTransactional ?? !IsReading(call));
        var result = await proceed();
        await unitOfWork.CompleteAsync();
        return result;
    }

    private static bool IsReading(MethodCall call) => call.Method.Name.StartsWith("Get", StringComparison.Ordinal);
}
