using Caidence.Core.DependencyInjection;

namespace Caidence.Core.Guids;

public sealed class SequentialGuidGenerator(TimeProvider timeProvider) : IGuidGenerator, ISingletonDependency
{
    public Guid Create() => Guid.CreateVersion7(timeProvider.GetUtcNow());
}
