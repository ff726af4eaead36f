using Caidence.Brands;
using Caidence.Features;

namespace Caidence.Social.Connections;

/// <summary>All of the workspace, whoever may see them.</summary>
public sealed class SocialConnectionMeter(IRepository<SocialConnection, Guid> connections, IAsyncQueryableExecuter queries, IDataFilter dataFilter) : IFeatureMeter, ITransientDependency
{
    public string FeatureName => CaidenceFeatures.MaxConnections;

    public async Task<int> CountAsync()
    {
        using var _ = dataFilter.Disable<IBrandScoped>();
        return await queries.CountAsync(connections.Query());
    }
}
