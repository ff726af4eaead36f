using Caidence.Social.Apps;
using Caidence.Social.Connectors;
using Caidence.Social.Grants;
using Caidence.Social.Preparing;

namespace Caidence.Social.Connections;

/// <summary>Cuts a connection cleanly: the platform first, then what depended on it, then the tokens.</summary>
public sealed class SocialDisconnector(
    ISocialConnectionRepository connections, ISocialGrantRepository grants, SocialApps apps, AccountSubscription subscription, IEnumerable<IConnectionDependents> dependents, SocialConnectionDiary diary,
    ICurrentUser currentUser) : ITransientDependency
{
    public async Task<IReadOnlyList<ConnectionDependent>> FindDependentsAsync(SocialConnection connection, CancellationToken cancellationToken)
    {
        var found = new List<ConnectionDependent>();
        foreach (var each in dependents)
        {
            found.AddRange(await each.FindAsync(connection, cancellationToken));
        }

        return found;
    }

    /// <returns>Whether the platform has taken the consent back.</returns>
    public async Task<bool> DisconnectAsync(SocialConnection connection, CancellationToken cancellationToken)
    {
        var grant = await grants.FindAsync(connection.GrantId, cancellationToken);
        if (grant is not null)
        {
            await subscription.EndAsync(connection, grant, cancellationToken);
        }

        var isLast = grant is not null && (await connections.GetOfGrantAsync(grant.Id, cancellationToken)).All(each => each.Id == connection.Id);
        var isRevoked = isLast && await RevokeAsync(grant!, cancellationToken);

        foreach (var each in dependents)
        {
            await each.PauseAsync(connection, cancellationToken);
        }

        await diary.NoteAsync(connection, SocialEventType.Disconnected, currentUser.Id);
        connection.EraseToken();
        await connections.DeleteAsync(connection, cancellationToken);
        if (isLast)
        {
            await grants.DeleteAsync(grant!, cancellationToken);
        }

        return isRevoked;
    }

    // Platforms revoke by person and app: where others here live on the same one, only our own tokens are erased.
    private async Task<bool> RevokeAsync(SocialGrant grant, CancellationToken cancellationToken)
    {
        var connector = apps.ConnectorOf(grant);
        return grant.Tokens is { } tokens
            && !await grants.IsHeldElsewhereAsync(grant, cancellationToken)
            && await apps.OfAsync(connector, grant.AppId) is { } app
            && (await connector.RevokeAsync(app, tokens, grant.HolderId, cancellationToken)).IsOk(out var isRevoked, out _)
            && isRevoked;
    }
}
