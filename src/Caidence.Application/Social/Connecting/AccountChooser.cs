using Caidence.Social.Apps;
using Caidence.Social.Connections;
using Caidence.Social.Connectors;
using Caidence.Social.Grants;

namespace Caidence.Social.Connecting;

/// <summary>Turns chosen accounts into connections: new ones, renewed ones, and those that come back from the bin with their history.</summary>
public sealed class AccountChooser(
    SocialApps apps, ISocialGrantRepository grants, ISocialConnectionRepository connections, GrantFollowers followers, SocialConnectionDiary diary, SocialPortraits portraits, SocialConnectionMeter meter,
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

        var grant = await ReceiveGrantAsync(attempt, connector, cancellationToken);
        var connected = new List<SocialConnection>();
        foreach (var account in chosen)
        {
            connected.Add(await ConnectAsync(attempt, account, grant, connector, app, cancellationToken));
        }

        await followers.RecoverAsync(grant, except: connected, cancellationToken);
        attempt.Complete();
        return connected;
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

    private async Task<SocialConnection> ConnectAsync(
        SocialConnectAttempt attempt, FoundAccount account, SocialGrant grant, ISocialConnector connector, SocialApp app, CancellationToken cancellationToken)
    {
        var known = await connections.FindAsync(attempt.Platform, account.Id, attempt.BrandId, cancellationToken);
        var isBack = known is { IsDeleted: false };
        if (!isBack)
        {
            await features.CheckRoomForOneMoreAsync(meter);
        }

        var connection = known ?? await connections.InsertAsync(new(guids.Create(), attempt.TenantId, attempt.BrandId, grant, account.Id), cancellationToken);
        await followers.LeaveAsync(connection, grant, cancellationToken);
        connection.Join(grant, attempt.UserId);
        await LookAsync(connection, account, grant, connector, app, cancellationToken);
        await diary.NoteAsync(
            connection, isBack ? SocialEventType.Reconnected : SocialEventType.Connected, attempt.UserId, grant.HolderName ?? grant.HolderId, string.Join(", ", grant.Scopes));
        return connection;
    }

    // A profile that cannot be read now is shown as it was found; the next sync reads it.
    private async Task LookAsync(
        SocialConnection connection, FoundAccount account, SocialGrant grant, ISocialConnector connector, SocialApp app, CancellationToken cancellationToken)
    {
        connection.Show(account.ToAccount(), clock.Now);
        if ((await connector.ReadAccountAsync(app, connection.AccessThrough(grant)!, cancellationToken)).IsOk(out var profile, out _))
        {
            connection.Show(profile, clock.Now);
        }

        await portraits.KeepAsync(connection, await portraits.FetchAsync(connection.PlatformAvatarUrl, cancellationToken));
        connection.Prove(await connector.ProbeAsync(app, connection.AccessThrough(grant)!, cancellationToken));
        await diary.CountFollowersAsync(connection);
    }
}
