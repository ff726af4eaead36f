using Caidence.Social.Apps;
using Caidence.Social.Connections;
using Caidence.Social.Connectors;
using Caidence.Social.Grants;
using Caidence.Social.Preparing;

namespace Caidence.Social.Connecting;

/// <summary>Turns chosen accounts into connections: new ones, renewed ones, and those that come back from the bin with their history.</summary>
public sealed class AccountChooser(
    SocialApps apps, ISocialGrantRepository grants, ISocialConnectionRepository connections, GrantFollowers followers, SocialConnectionDiary diary, SocialPortraits portraits, AccountSubscription subscription, SocialConnectionMeter meter,
    IFeatureChecker features, IAsyncQueryableExecuter queries, IGuidGenerator guids, IClock clock) : ITransientDependency
{
    /// <param name="attempt">In <see cref="ConnectStage.Choosing"/>.</param>
    /// <param name="accountIds">Of its accounts; others are an error.</param>
    /// <param name="cancellationToken">Nobody waits any more.</param>
    public async Task<IReadOnlyList<SocialConnection>> ChooseAsync(
        SocialConnectAttempt attempt, IReadOnlyCollection<string> accountIds, CancellationToken cancellationToken)
    {
        var chosen = accountIds.Distinct().Select(id => attempt.Accounts.FirstOrDefault(account => account.Id == id)
            ?? throw new AbpValidationException("Choose among the accounts that were found.", "accounts")).ToList();
        var connector = apps.ConnectorOf(attempt.Platform, attempt.Flavor);
        var app = await apps.OfAsync(connector, attempt.AppId)
            ?? throw new BusinessException(CaidenceErrorCodes.Social.NotSetUp).WithData("Platform", SocialNames.Of(attempt.Platform));

        var known = await FindKnownAsync(attempt, chosen, cancellationToken);
        await features.CheckRoomAsync(meter, chosen.Count - known.Values.Count(connection => !connection.IsDeleted));

        var grant = await ReceiveGrantAsync(attempt, connector, cancellationToken);
        var left = known.Values.Select(connection => connection.GrantId).Where(id => id != grant.Id).Distinct().ToList();
        var connected = new List<SocialConnection>();
        foreach (var account in chosen)
        {
            var (connection, eventType) = await JoinAsync(attempt, known.GetValueOrDefault(account.Id), account, grant, cancellationToken);
            connection.Show(account.ToAccount(), clock.Now);
            await subscription.BeginAsync(connection, grant, app, attempt.UserId, cancellationToken);
            await LookAsync(connection, grant, connector, app, cancellationToken);
            await diary.NoteAsync(connection, eventType, attempt.UserId, grant.HolderName ?? grant.HolderId, string.Join(", ", grant.Scopes));
            connected.Add(connection);
        }

        await followers.ForgetUnusedAsync(left, cancellationToken);
        await followers.RecoverAsync(grant, except: connected, cancellationToken);
        attempt.Complete();
        return connected;
    }

    private async Task<Dictionary<string, SocialConnection>> FindKnownAsync(
        SocialConnectAttempt attempt, IReadOnlyList<FoundAccount> chosen, CancellationToken cancellationToken)
    {
        var known = new Dictionary<string, SocialConnection>();
        foreach (var account in chosen)
        {
            if (await connections.FindAsync(attempt.Platform, account.Id, attempt.BrandId, cancellationToken) is { } connection)
            {
                known[account.Id] = connection;
            }
        }

        return known;
    }

    private async Task<SocialGrant> ReceiveGrantAsync(SocialConnectAttempt attempt, ISocialConnector connector, CancellationToken cancellationToken)
    {
        var grant = await queries.FirstOrDefaultAsync(
            grants.Query().Where(each => each.Platform == attempt.Platform && each.Flavor == attempt.Flavor
                && each.AppId == attempt.AppId && each.HolderId == attempt.HolderId), cancellationToken)
            ?? await grants.InsertAsync(new(guids.Create(), attempt.TenantId, attempt.Platform, attempt.Flavor, attempt.AppId, attempt.HolderId!), cancellationToken);
        grant.Receive(attempt.Tokens, attempt.Holder, clock.Now, RenewalSchedule.Next(connector.Traits.Renewal, attempt.Tokens, clock.Now));
        return grant;
    }

    private async Task<(SocialConnection Connection, SocialEventType EventType)> JoinAsync(
        SocialConnectAttempt attempt, SocialConnection? known, FoundAccount account, SocialGrant grant, CancellationToken cancellationToken)
    {
        var eventType = known is { IsDeleted: false } ? SocialEventType.Reconnected : SocialEventType.Connected;
        var connection = known ?? await connections.InsertAsync(new(guids.Create(), attempt.TenantId, attempt.BrandId, grant, account.Id), cancellationToken);
        connection.Join(grant, attempt.UserId, attempt.LinkId);
        return (connection, eventType);
    }

    // A profile that cannot be read now is shown as it was found; the next sync reads it.
    private async Task LookAsync(
        SocialConnection connection, SocialGrant grant, ISocialConnector connector, SocialApp app, CancellationToken cancellationToken)
    {
        if ((await connector.ReadAccountAsync(app, connection.AccessThrough(grant)!, cancellationToken)).IsOk(out var profile, out _))
        {
            connection.Show(profile, clock.Now);
        }

        await portraits.KeepAsync(connection, await portraits.FetchAsync(connection.PlatformAvatarUrl, cancellationToken));
        connection.Prove(await connector.ProbeAsync(app, connection.AccessThrough(grant)!, cancellationToken));
        await diary.CountFollowersAsync(connection);
    }
}
