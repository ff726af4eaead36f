using Caidence.Leads.Ingestion;
using Caidence.Social.Connections;

namespace Caidence.Leads.Sources;

/// <summary>An account works again, and with it what read by it: leads that came meanwhile are fetched now.</summary>
public sealed class ResumeReconnectedSources(
    IRepository<LeadSource, Guid> sources, ILeadInboxHistory history, LeadInboxBell bell, IUnitOfWorkManager unitOfWorks, IAsyncQueryableExecuter queries, IClock clock)
    : ILocalEventHandler<SocialConnected>, ILocalEventHandler<SocialRecovered>, ITransientDependency
{
    public Task HandleEventAsync(SocialConnected eventData) => ResumeAsync(eventData.ConnectionId);

    public Task HandleEventAsync(SocialRecovered eventData) => ResumeAsync(eventData.ConnectionId);

    private async Task ResumeAsync(Guid connectionId)
    {
        foreach (var source in await queries.ToListAsync(sources.Query().Where(source => source.ConnectionId == connectionId)))
        {
            if (source.ResumeAfterWait())
            {
                await history.ResumeAsync(source.Id, clock.Now, CancellationToken.None);
                unitOfWorks.Current?.OnCompleted(() =>
                {
                    bell.Ring();
                    return Task.CompletedTask;
                });
            }
        }
    }
}
