namespace Caidence.Social.Connections;

/// <summary>Writes the time-line and the follower history of connections, in the transaction of what happened.</summary>
public sealed class SocialConnectionDiary(
    IRepository<SocialConnectionEvent, Guid> events, IRepository<SocialFollowerCount, Guid> counts, IAsyncQueryableExecuter queries, IGuidGenerator guids,
    IClock clock) : ITransientDependency
{
    public Task NoteAsync(SocialConnection connection, SocialEventType eventType, Guid? userId, params string[] facts) =>
        events.InsertAsync(new(guids.Create(), connection.TenantId, connection.Id, eventType, clock.Now, userId, facts));

    /// <summary>Renewals that nothing comes between are one line with their number, or hourly tokens would drown all else.</summary>
    public async Task NoteRenewalAsync(SocialConnection connection)
    {
        var last = await queries.FirstOrDefaultAsync(
            events.Query().Where(each => each.ConnectionId == connection.Id).OrderByDescending(each => each.At).ThenByDescending(each => each.Id));
        if (last is { EventType: SocialEventType.Renewed, UserId: null })
        {
            last.CountOn(clock.Now);
        }
        else
        {
            await NoteAsync(connection, SocialEventType.Renewed, null, "1");
        }
    }

    public async Task CountFollowersAsync(SocialConnection connection)
    {
        if (connection.Followers is not { } followers)
        {
            return;
        }

        var today = DateOnly.FromDateTime(clock.Now);
        var count = await queries.FirstOrDefaultAsync(counts.Query().Where(each => each.ConnectionId == connection.Id && each.Day == today));
        if (count is null)
        {
            await counts.InsertAsync(new(guids.Create(), connection.TenantId, connection.Id, today, followers));
        }
        else
        {
            count.Count(followers);
        }
    }
}
