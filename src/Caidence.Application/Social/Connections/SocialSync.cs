using Caidence.Social.Apps;
using Caidence.Social.Connectors;
using Caidence.Social.Grants;
using Caidence.Social.Renewal;

namespace Caidence.Social.Connections;

/// <summary>Reads an account's profile as of now, counts its followers, and notices when the platform does not let us in any more.</summary>
public sealed class SocialSync(
    ISocialConnectionRepository connections, ISocialGrantRepository grants, SocialApps apps, SocialRenewal renewal, SocialConnectionDiary diary, SocialPortraits portraits, ConnectionNotifier notifier,
    IUnitOfWorkManager unitOfWorks, ICurrentUser currentUser, IClock clock) : ITransientDependency
{
    private static readonly TimeSpan PassingTrouble = TimeSpan.FromMinutes(15);

    /// <returns>Null when all is well; else what the platform said.</returns>
    public async Task<PlatformFailure?> RunAsync(Guid connectionId, CancellationToken cancellationToken)
    {
        var connection = await connections.GetAsync(connectionId, cancellationToken);
        var look = await LookAsync(connection, cancellationToken);

        // A token may have been ended before its time, while the consent is still good: renewed once, it tells.
        if (look.Profile.Failure is { Kind: PlatformFailureKind.Reauth } && look.Grant is { RefreshToken: not null } grant)
        {
            await renewal.RunAsync(grant.Id, cancellationToken);
            look = await LookAsync(connection, cancellationToken);
        }

        await using var unitOfWork = await unitOfWorks.BeginAsync(cancellationToken: cancellationToken);
        await WriteAsync(connection, look, cancellationToken);
        await notifier.MovedAsync(connection, cancellationToken);
        await unitOfWork.CompleteAsync(cancellationToken);
        return look.Profile.Failure;
    }

    private async Task<Look> LookAsync(SocialConnection connection, CancellationToken cancellationToken)
    {
        var grant = await grants.FindAsync(connection.GrantId, cancellationToken);
        if (grant is null || connection.AccessThrough(grant) is not { } access)
        {
            return new(grant, new PlatformFailure(PlatformFailureKind.Reauth, "No access is stored."), []);
        }

        var connector = apps.ConnectorOf(grant);
        if (await apps.OfAsync(connector, grant.AppId) is not { } app)
        {
            return new(grant, new PlatformFailure(PlatformFailureKind.Configuration, "The app it was given to is not set up here any more."), []);
        }

        var profile = await connector.ReadAccountAsync(app, access, cancellationToken);
        return profile.IsOk(out var account, out _)
            ? new(grant, profile, await connector.ProbeAsync(app, access, cancellationToken)) { Picture = await portraits.FetchAsync(account.AvatarUrl, cancellationToken) }
            : new(grant, profile, []);
    }

    private async Task WriteAsync(SocialConnection connection, Look look, CancellationToken cancellationToken)
    {
        if (look.Profile.IsOk(out var profile, out var failure))
        {
            await ShowAsync(connection, profile, look);
            return;
        }

        await diary.NoteAsync(connection, SocialEventType.SyncFailed, currentUser.Id, failure.Reason);
        switch (failure.Kind)
        {
            case PlatformFailureKind.Reauth:
                await RefuseAsync(connection, failure.IsExpiry ? SocialConnectionStatus.Expired : SocialConnectionStatus.Revoked, failure, cancellationToken);
                break;
            case PlatformFailureKind.Permission or PlatformFailureKind.NotFound or PlatformFailureKind.Permanent or PlatformFailureKind.Unavailable:
                await RefuseAsync(connection, SocialConnectionStatus.Error, failure, cancellationToken);
                break;
            default:
                connection.SyncLater(clock.Now + (failure.RetryIn ?? PassingTrouble));
                break;
        }
    }

    private async Task ShowAsync(SocialConnection connection, SocialAccount profile, Look look)
    {
        var wasRefused = connection.FailsAlone;
        connection.Show(profile, clock.Now);
        connection.Prove(look.Proofs);
        await portraits.KeepAsync(connection, look.Picture);
        await diary.CountFollowersAsync(connection);
        if (wasRefused)
        {
            await diary.NoteAsync(connection, SocialEventType.Recovered, currentUser.Id);
        }
        else if (currentUser.Id is { } userId)
        {
            await diary.NoteAsync(connection, SocialEventType.Synced, userId);
        }
    }

    private async Task RefuseAsync(SocialConnection connection, SocialConnectionStatus status, PlatformFailure failure, CancellationToken cancellationToken)
    {
        connection.SyncLater(clock.Now + SocialConnectionConsts.SyncPeriod);
        if (connection.Fail(status, failure.Reason))
        {
            await notifier.AccessLostAsync([connection], status, cancellationToken);
        }
    }

    private sealed record Look(SocialGrant? Grant, PlatformResult<SocialAccount> Profile, IReadOnlyList<CapabilityProof> Proofs)
    {
        public Stream? Picture { get; init; }
    }
}
