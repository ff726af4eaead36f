using Caidence.Social.Grants;

namespace Caidence.Social.Connections;

/// <summary>Carries what happens to a consent to the accounts that live on it: their state, their time-line, the people who look after them.</summary>
public sealed class GrantFollowers(ISocialConnectionRepository connections, ISocialGrantRepository grants, SocialConnectionDiary diary, ConnectionNotifier notifier) : ITransientDependency
{
    /// <param name="grant">Renewed.</param>
    /// <param name="userId">Who asked for it; null for the clock.</param>
    /// <param name="cancellationToken">Nobody waits any more.</param>
    public async Task RenewedAsync(SocialGrant grant, Guid? userId, CancellationToken cancellationToken)
    {
        foreach (var connection in await FollowingAsync(grant, cancellationToken))
        {
            await (userId is null ? diary.NoteRenewalAsync(connection) : diary.NoteAsync(connection, SocialEventType.Renewed, userId, "1"));
        }
    }

    /// <summary>The access stands; only the time-line hears of it.</summary>
    public async Task PostponedAsync(SocialGrant grant, string reason, CancellationToken cancellationToken)
    {
        foreach (var connection in await FollowingAsync(grant, cancellationToken))
        {
            await diary.NoteAsync(connection, SocialEventType.RenewalFailed, null, reason);
        }
    }

    public async Task LostAsync(SocialGrant grant, CancellationToken cancellationToken)
    {
        var eventType = grant.Status switch
        {
            SocialConnectionStatus.Expired => SocialEventType.Expired,
            SocialConnectionStatus.Revoked => SocialEventType.Revoked,
            _ => SocialEventType.Failed,
        };
        await notifier.AccessLostAsync(await TellAsync(grant, eventType, [grant.Reason ?? ""], cancellationToken), grant.Status, cancellationToken);
    }

    public async Task EndingAsync(SocialGrant grant, int days, CancellationToken cancellationToken) =>
        await notifier.AccessEndsAsync(await TellAsync(grant, SocialEventType.Expiring, [$"{days}"], cancellationToken), days, cancellationToken);

    /// <summary>Others of the same consent work again with it. Their own tokens are as old as the consent before, so they are read anew soon.</summary>
    public async Task RecoverAsync(SocialGrant grant, IReadOnlyCollection<SocialConnection> except, CancellationToken cancellationToken)
    {
        foreach (var connection in (await connections.GetOfGrantAsync(grant.Id, cancellationToken)).Except(except))
        {
            if (connection.NeedsPerson || connection.Status == SocialConnectionStatus.Expiring)
            {
                await diary.NoteAsync(connection, SocialEventType.Recovered, null);
            }

            connection.Follow(grant);
            connection.SyncLater(grant.RenewedAt!.Value);
        }
    }

    /// <summary>Connections went over to another consent; those that nothing lives on any more are forgotten.</summary>
    public async Task ForgetUnusedAsync(IEnumerable<Guid> left, CancellationToken cancellationToken)
    {
        foreach (var id in left)
        {
            if (await grants.FindAsync(id, cancellationToken) is { } grant
                && (await connections.GetOfGrantAsync(id, cancellationToken)).All(each => each.GrantId != id))
            {
                await grants.DeleteAsync(grant, cancellationToken);
            }
        }
    }

    private async Task<IReadOnlyList<SocialConnection>> TellAsync(
        SocialGrant grant, SocialEventType eventType, string[] facts, CancellationToken cancellationToken)
    {
        var following = await FollowingAsync(grant, cancellationToken);
        foreach (var connection in following)
        {
            await diary.NoteAsync(connection, eventType, null, facts);
        }

        return following;
    }

    private async Task<IReadOnlyList<SocialConnection>> FollowingAsync(SocialGrant grant, CancellationToken cancellationToken)
    {
        var following = await connections.GetOfGrantAsync(grant.Id, cancellationToken);
        foreach (var connection in following)
        {
            connection.Follow(grant);
        }

        return following;
    }
}
