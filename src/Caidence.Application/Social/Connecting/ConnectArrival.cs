using System.Security.Cryptography;
using System.Text;
using Caidence.Core.Security;
using Caidence.Social.Apps;
using Caidence.Social.Connectors;

namespace Caidence.Social.Connecting;

/// <summary>Takes somebody back from a platform: checks that it is them, buys the tokens, finds their accounts.</summary>
public sealed class ConnectArrival(
    SocialApps apps, ISocialConnectAttemptRepository attempts, ConnectAddresses addresses, AccountChooser chooser, IRepository<Connections.SocialConnection, Guid> connections,
    IRepository<SocialConnectionLink, Guid> links, ICurrentUser currentUser, IClock clock) : ITransientDependency
{
    /// <returns>Null when the state is unknown, used, too old, or another platform's.</returns>
    public async Task<SocialConnectAttempt?> ReceiveAsync(
        SocialPlatform platform, ConnectState state, IReadOnlyDictionary<string, string> query, string? browserKey, CancellationToken cancellationToken)
    {
        if (await attempts.TakeReturnAsync(state.Hash, clock.Now, cancellationToken) is not { } attempt || attempt.Platform != platform)
        {
            return null;
        }

        if (!IsSameBrowser(attempt, browserKey))
        {
            attempt.Fail(CaidenceErrorCodes.Social.OtherBrowser, null);
        }
        else if (attempt.UserId is { } userId && userId != currentUser.Id)
        {
            attempt.Fail(CaidenceErrorCodes.Social.OtherPerson, null);
        }
        else if (attempt.LinkId is { } linkId && !(await links.GetAsync(linkId, cancellationToken)).HoldsAt(clock.Now))
        {
            attempt.Fail(CaidenceErrorCodes.Social.LinkVoid, null);
        }
        else
        {
            await ExchangeAsync(attempt, query, cancellationToken);
        }

        return attempt;
    }

    private async Task ExchangeAsync(SocialConnectAttempt attempt, IReadOnlyDictionary<string, string> query, CancellationToken cancellationToken)
    {
        var connector = apps.ConnectorOf(attempt.Platform, attempt.Flavor);
        if (await apps.OfAsync(connector, attempt.AppId) is not { } app)
        {
            attempt.Fail(CaidenceErrorCodes.Social.NotSetUp, null);
            return;
        }

        if (!connector.ReadCallback(query).IsOk(out var code, out var refusal))
        {
            attempt.Fail(refusal.Kind == PlatformFailureKind.Permission ? CaidenceErrorCodes.Social.Cancelled : SocialFailures.CodeOf(refusal), refusal.Reason);
            return;
        }

        var exchange = new CodeExchange(new SecretText(code), addresses.CallbackOf(attempt.Platform), attempt.CodeVerifier) { IsFromPopup = attempt.IsInPopup };
        if (!(await connector.ExchangeCodeAsync(app, exchange, cancellationToken)).IsOk(out var tokens, out refusal)
            || !(await connector.FindHolderAsync(app, tokens, cancellationToken)).IsOk(out var holder, out refusal)
            || !(await FindAccountsAsync(connector, app, tokens, holder, cancellationToken)).IsOk(out var accounts, out refusal))
        {
            attempt.Fail(refusal.Kind == PlatformFailureKind.Permission ? CaidenceErrorCodes.Social.ScopesMissing : SocialFailures.CodeOf(refusal), refusal.Reason);
            return;
        }

        if (accounts.Count == 0)
        {
            attempt.Fail(CaidenceErrorCodes.Social.NoAccounts, holder.Name);
            return;
        }

        attempt.Offer(tokens, holder, accounts, attempt.IsInPopup ? apps.PopupOf(attempt.Flavor)?.PickedIn(query) : null);
        await GoOnAsync(attempt, cancellationToken);
    }

    private static async Task<PlatformResult<IReadOnlyList<SocialAccount>>> FindAccountsAsync(
        ISocialConnector connector, SocialApp app, SocialTokens tokens, GrantHolder holder, CancellationToken cancellationToken)
    {
        var granted = holder.Scopes.Count > 0 ? holder.Scopes : tokens.Scopes;
        var missing = connector.Traits.Scopes.Where(wish => wish.IsRequired && !granted.Contains(wish.Scope)).Select(wish => wish.Scope).ToList();
        return missing.Count > 0
            ? new PlatformFailure(PlatformFailureKind.Permission, string.Join(", ", missing))
            : await connector.FindAccountsAsync(app, tokens with { Scopes = granted }, cancellationToken);
    }

    // Where there is nothing to choose, nobody is asked.
    private async Task GoOnAsync(SocialConnectAttempt attempt, CancellationToken cancellationToken)
    {
        if (attempt.ConnectionId is { } id && await connections.FindAsync(id, cancellationToken) is { } mended)
        {
            if (attempt.Accounts.Any(account => account.Id == mended.PlatformUserId))
            {
                await ChooseAsync(attempt, mended.PlatformUserId, cancellationToken);
            }
            else
            {
                attempt.Fail(CaidenceErrorCodes.Social.OtherAccount, mended.PlatformDisplayName);
            }
        }
        else if (attempt.Accounts is [{ Obstacle: null } only])
        {
            await ChooseAsync(attempt, only.Id, cancellationToken);
        }
    }

    // Where the plan has no room, the page on which people choose says so.
    private async Task ChooseAsync(SocialConnectAttempt attempt, string accountId, CancellationToken cancellationToken)
    {
        try
        {
            await chooser.ChooseAsync(attempt, [accountId], cancellationToken);
        }
        catch (BusinessException full) when (full.Code == FeatureCheckerExtensions.LimitReached)
        {
            return;
        }
    }

    private static bool IsSameBrowser(SocialConnectAttempt attempt, string? browserKey) =>
        browserKey is not null
        && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(ConnectState.HashOf(browserKey)), Encoding.ASCII.GetBytes(attempt.BrowserHash));
}
