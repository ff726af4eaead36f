using Caidence.Core.DependencyInjection;

namespace Caidence.Core.Timing;

public sealed class Clock(TimeProvider timeProvider) : IClock, ISingletonDependency
{
    public DateTime Now => timeProvider.GetUtcNow().UtcDateTime;
}
