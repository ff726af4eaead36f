using Caidence.Platforms.Tests.Stage;
using Caidence.Social.Connectors;

namespace Caidence.Platforms.Tests.Connectors.Stage;

/// <summary>
/// What the contract wants of a platform besides its answers: somebody who consents, time that passes, trouble. The simulator gives all
/// of it at once; a real platform would have people do it.
/// </summary>
public abstract class ConnectorStage : IAsyncDisposable
{
    public abstract ISocialConnector Connector { get; }

    /// <summary>Null where accounts need no more than consent.</summary>
    public abstract IPreparesAccounts? Preparer { get; }

    public abstract CapturedLogs Logs { get; }

    /// <summary>Where consent comes back to, as registered at the platform.</summary>
    public abstract Uri RedirectUri { get; }

    /// <summary>The query of the callback; null when the platform shows a page of its own instead of sending anybody back.</summary>
    public abstract Task<IReadOnlyDictionary<string, string>?> ConsentAsync(Uri dialog, Consent consent);

    public abstract Task PassTimeAsync(TimeSpan time);

    /// <summary>The person removes the app in the platform's settings.</summary>
    public abstract Task RevokeOutsideAsync(Consent consent);

    public abstract Task UseUpQuotaAsync();

    /// <summary>From now on the person has so many accounts.</summary>
    public abstract Task GiveAccountsAsync(int count);

    /// <summary>The next calls that buy tokens, or all others, meet trouble.</summary>
    public abstract Task TroubleAsync(Trouble trouble, bool whenBuyingTokens = false);

    /// <summary>How often tokens were asked for.</summary>
    public abstract Task<int> CountTokenCallsAsync();

    public abstract ValueTask DisposeAsync();
}

/// <param name="Person">Null: the one with the most accounts.</param>
/// <param name="Declined">Scopes that are unticked.</param>
public sealed record Consent(string? Person = null, IReadOnlyList<string>? Declined = null, bool IsCancelled = false);

public sealed record Trouble(int Times = 100, int? Status = null, string? Body = null, int DelayMilliseconds = 0, bool Drop = false);
