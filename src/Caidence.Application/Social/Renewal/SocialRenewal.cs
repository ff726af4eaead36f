using Caidence.Social.Apps;
using Caidence.Social.Connections;
using Caidence.Social.Connectors;
using Caidence.Social.Grants;

namespace Caidence.Social.Renewal;

/// <summary>
/// Renews one consent. Whoever holds the lease asks the platform, outside any transaction, and writes the answer down before anything uses it.
/// </summary>
public sealed class SocialRenewal(
    ISocialGrantRepository grants, SocialApps apps, GrantFollowers followers, IUnitOfWorkManager unitOfWorks, ICurrentUser currentUser, IGuidGenerator guids, IClock clock)
    : ITransientDependency
{
    /// <summary>Longer than a call may take with all its repeats; after that another node may try.</summary>
    public static readonly TimeSpan LeaseTime = TimeSpan.FromMinutes(2);

    /// <summary>Whether the platform renews it without the person.</summary>
    public async Task<bool> IsPossibleAsync(Guid grantId, CancellationToken cancellationToken) =>
        await grants.FindAsync(grantId, cancellationToken) is { Tokens: { } tokens } grant && RenewalSchedule.CanRenew(apps.ConnectorOf(grant).Traits.Renewal, tokens);

    /// <returns>Null when it is renewed, or somebody else is at it; else what the platform said.</returns>
    public Task<PlatformFailure?> RunAsync(Guid grantId, CancellationToken cancellationToken) => RunAsync(grantId, onlyIfDue: false, cancellationToken);

    /// <summary>Leaves alone what another node has renewed since this one looked.</summary>
    public Task<PlatformFailure?> RunIfDueAsync(Guid grantId, CancellationToken cancellationToken) => RunAsync(grantId, onlyIfDue: true, cancellationToken);

    // Once it has begun, it is carried through even when the process is about to stop: what the platform hands out now it may hand out only once.
    private async Task<PlatformFailure?> RunAsync(Guid grantId, bool onlyIfDue, CancellationToken cancellationToken)
    {
        var lease = guids.Create();
        return await grants.TakeLeaseAsync(grantId, lease, clock.Now, clock.Now + LeaseTime, onlyIfDue, cancellationToken)
            ? await RenewAsync(await grants.GetAsync(grantId, CancellationToken.None), lease, CancellationToken.None)
            : null;
    }

    private async Task<PlatformFailure?> RenewAsync(SocialGrant before, Guid lease, CancellationToken cancellationToken)
    {
        var connector = apps.ConnectorOf(before);
        var result = await AskAsync(before, connector, cancellationToken);

        await using var unitOfWork = await unitOfWorks.BeginAsync(cancellationToken: cancellationToken);
        await WriteAsync(await grants.ReadAgainAsync(before, cancellationToken), lease, connector, result, cancellationToken);
        await unitOfWork.CompleteAsync(cancellationToken);
        return result.Failure;
    }

    private async Task<PlatformResult<SocialTokens>> AskAsync(SocialGrant grant, ISocialConnector connector, CancellationToken cancellationToken) =>
        grant.Tokens is not { } tokens ? new PlatformFailure(PlatformFailureKind.Reauth, "No access is stored.")
        : await apps.OfAsync(connector, grant.AppId) is not { } app ? new PlatformFailure(PlatformFailureKind.Configuration, "The app it was given to is not set up here any more.")
        : await connector.RenewAsync(app, tokens, cancellationToken);

    private async Task WriteAsync(
        SocialGrant grant, Guid lease, ISocialConnector connector, PlatformResult<SocialTokens> result, CancellationToken cancellationToken)
    {
        // A person has connected again meanwhile: theirs is newer than what we were given.
        if (grant.Lease != lease)
        {
            return;
        }

        if (result.IsOk(out var tokens, out var failure))
        {
            grant.Renew(tokens, clock.Now, RenewalSchedule.Next(connector.Traits.Renewal, tokens, clock.Now));
            await followers.RenewedAsync(grant, currentUser.Id, cancellationToken);
        }
        else if (failure.Kind is PlatformFailureKind.Reauth)
        {
            grant.Lose(failure.IsExpiry ? SocialConnectionStatus.Expired : SocialConnectionStatus.Revoked, failure.Reason);
            await followers.LostAsync(grant, cancellationToken);
        }
        else if (failure.Kind is PlatformFailureKind.Permanent or PlatformFailureKind.Permission or PlatformFailureKind.NotFound)
        {
            grant.Lose(SocialConnectionStatus.Error, failure.Reason);
            await followers.LostAsync(grant, cancellationToken);
        }
        else
        {
            await PostponeAsync(grant, failure, cancellationToken);
        }
    }

    private async Task PostponeAsync(SocialGrant grant, PlatformFailure failure, CancellationToken cancellationToken)
    {
        var wasExpired = grant.Status == SocialConnectionStatus.Expired;
        grant.Postpone(RenewalSchedule.After(grant.FailedRenewals, failure.RetryIn, clock.Now), failure.Reason, clock.Now);
        if (grant.Status == SocialConnectionStatus.Expired && !wasExpired)
        {
            await followers.LostAsync(grant, cancellationToken);
        }
        else
        {
            await followers.PostponedAsync(grant, failure.Reason, cancellationToken);
        }
    }
}
