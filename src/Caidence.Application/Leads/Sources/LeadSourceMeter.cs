using Caidence.Brands;
using Caidence.Features;

namespace Caidence.Leads.Sources;

/// <summary>All of the workspace, whoever may see them.</summary>
public sealed class LeadSourceMeter(IRepository<LeadSource, Guid> sources, IAsyncQueryableExecuter queries, IDataFilter dataFilter) : IFeatureMeter, ITransientDependency
{
    public string FeatureName => CaidenceFeatures.MaxLeadSources;

    public async Task<int> CountAsync()
    {
        using var _ = dataFilter.Disable<IBrandScoped>();
        return await queries.CountAsync(sources.Query());
    }
}
