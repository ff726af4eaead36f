using Caidence.Social;
using Caidence.Social.Connections;

namespace Caidence.Leads.Sources;

/// <summary>Lead sources that read from the account of a connection.</summary>
public sealed class LeadSourceDependents(IRepository<LeadSource, Guid> sources, IAsyncQueryableExecuter queries) : IConnectionDependents, ITransientDependency
{
    public async Task<IReadOnlyList<ConnectionDependent>> FindAsync(SocialConnection connection, CancellationToken cancellationToken) =>
        [.. (await FindSourcesAsync(connection, cancellationToken)).Select(source => new ConnectionDependent("leadSource", source.Id, source.Name))];

    public async Task PauseAsync(SocialConnection connection, CancellationToken cancellationToken) =>
        (await FindSourcesAsync(connection, cancellationToken)).ForEach(source => source.Pause());

    private async Task<List<LeadSource>> FindSourcesAsync(SocialConnection connection, CancellationToken cancellationToken)
    {
        var account = connection.PlatformUserId;
        return connection.Platform switch
        {
            SocialPlatform.Facebook => await queries.ToListAsync(
                Working(LeadSourceType.Facebook).Where(source => source.PageId == account || source.ConnectionId == connection.Id), cancellationToken),
            SocialPlatform.LinkedIn => [.. (await queries.ToListAsync(Working(LeadSourceType.LinkedIn), cancellationToken))
                .Where(source => source.Config.OwnerUrn == account)],
            _ => [],
        };
    }

    private IQueryable<LeadSource> Working(LeadSourceType type) =>
        sources.Query().Where(source => source.SourceType == type && source.Status != LeadSourceStatus.Paused).OrderBy(source => source.Name);
}
