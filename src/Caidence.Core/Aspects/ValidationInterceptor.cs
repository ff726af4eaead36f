using Caidence.Core.DependencyInjection;
using Caidence.Core.Validation;

namespace Caidence.Core.Aspects;

public sealed class ValidationInterceptor(IServiceProvider services) : AspectInterceptor, ITransientDependency
{
    protected override Task<T> AroundAsync<T>(MethodCall call, Func<Task<T>> proceed)
    {
        var errors = ObjectValidator.Validate(call.Method.GetParameters(), call.Arguments, services);

        return errors.Count == 0 ? proceed() : throw new AbpValidationException(errors);
    }
}
