using Caidence.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Onboarding;

internal sealed class EfCoreOnboardingStatistics(CaidenceDbContext context, IDataFilter dataFilter) : IOnboardingStatistics, IScopedDependency
{
    public async Task<IReadOnlyList<OnboardingRun>> GetRunsAsync(DateTime since, CancellationToken cancellationToken = default)
    {
        using (dataFilter.Disable<IMultiTenant>())
        {
            return await context.Set<OnboardingProgress>().IgnoreQueryFilters([DataFilters.Tenant])
                .Where(progress => progress.TenantId != null && progress.CreationTime >= since)
                .Select(progress => new OnboardingRun(progress.Kind, progress.CreationTime, progress.CompletedAt, progress.StepTimes))
                .ToListAsync(cancellationToken);
        }
    }
}
