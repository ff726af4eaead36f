using System.Collections.Concurrent;
using Caidence.Core.Security;
using Caidence.Social.Connectors;

namespace Caidence.Social.Renewal;

/// <summary>
/// A platform whose refresh tokens rotate: the one used last and the one it bought are good, as with Snapchat, so that an answer which never
/// arrived can be asked for again; everything older is dead. It keeps watch over those who ask.
/// </summary>
internal sealed class RotatingPlatform(Func<DateTime> now) : ISocialConnector
{
    private static readonly TimeSpan Life = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, Consent> _consents = [];
    private int _asked;

    public ConnectorTraits Traits { get; } = new()
    {
        Platform = SocialPlatform.Snapchat, Flavor = AuthFlavor.Snapchat, Scopes = [], AccountTypes = [], Renewal = GrantRenewal.RefreshToken,
    };

    public SocialApp? InstallationApp { get; } = new("rotating", new("secret"));

    /// <summary>Of so many answers one is lost: it was given, and whoever asked dies before it is written down. 0: none.</summary>
    public int LosesEach { get; set; }

    /// <summary>Called with the number of each question.</summary>
    public Action<int>? Asked { get; set; }

    public int Renewals => _consents.Values.Sum(consent => consent.Renewals);

    public int AskedTwiceAtOnce => _consents.Values.Count(consent => consent.WasAskedTwiceAtOnce);

    public int Refusals => _consents.Values.Sum(consent => consent.Refusals);

    public SocialTokens Give(string holderId)
    {
        var consent = _consents[holderId] = new();
        consent.Newest = $"{holderId}:0";
        return TokensOf(consent.Newest);
    }

    /// <summary>Whether these are the last that were given to the person, and good.</summary>
    public bool IsNewest(string holderId, SocialTokens? tokens) => tokens?.RefreshToken?.Reveal() == _consents[holderId].Newest;

    public int RenewalsOf(string holderId) => _consents[holderId].Renewals;

    public async Task<PlatformResult<SocialTokens>> RenewAsync(SocialApp app, SocialTokens tokens, CancellationToken cancellationToken)
    {
        var asked = Interlocked.Increment(ref _asked);
        Asked?.Invoke(asked);
        var used = tokens.RefreshToken!.Reveal();
        var consent = _consents[used.Split(':')[0]];
        consent.Enter();
        try
        {
            await Task.Yield();
            if (!consent.TryRotate(used))
            {
                return new PlatformFailure(PlatformFailureKind.Reauth, "The refresh token is dead.");
            }

            return LosesEach > 0 && asked % LosesEach == 0
                ? throw new TimeoutException("The node that asked is no more.")
                : PlatformResult.Ok(TokensOf(consent.Newest));
        }
        finally
        {
            consent.Leave();
        }
    }

    public Uri AddressOf(ConsentRequest request) => throw new NotSupportedException();

    public PlatformResult<string> ReadCallback(IReadOnlyDictionary<string, string> query) => throw new NotSupportedException();

    public Task<PlatformResult<SocialTokens>> ExchangeCodeAsync(SocialApp app, CodeExchange exchange, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<PlatformResult<GrantHolder>> FindHolderAsync(SocialApp app, SocialTokens tokens, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<PlatformResult<IReadOnlyList<SocialAccount>>> FindAccountsAsync(SocialApp app, SocialTokens tokens, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<PlatformResult<SocialAccount>> ReadAccountAsync(SocialApp app, AccountAccess access, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<CapabilityProof>> ProbeAsync(SocialApp app, AccountAccess access, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<PlatformResult<bool>> RevokeAsync(SocialApp app, SocialTokens tokens, string holderId, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<PlatformResult<bool>> TestAppAsync(SocialApp app, CancellationToken cancellationToken) => throw new NotSupportedException();

    private SocialTokens TokensOf(string refreshToken) =>
        new(new($"access-{refreshToken}"), new(refreshToken), now() + Life, null, []);

    private sealed class Consent
    {
        private readonly Lock _rotating = new();
        private string? _before;
        private int _inside;

        public string Newest { get; set; } = "";
        public int Renewals { get; private set; }
        public int Refusals { get; private set; }
        public bool WasAskedTwiceAtOnce { get; private set; }

        public void Enter() => WasAskedTwiceAtOnce |= Interlocked.Increment(ref _inside) > 1;

        public void Leave() => Interlocked.Decrement(ref _inside);

        public bool TryRotate(string used)
        {
            lock (_rotating)
            {
                if (used != Newest && used != _before)
                {
                    Refusals++;
                    return false;
                }

                (_before, Newest) = (used, $"{used.Split(':')[0]}:{++Renewals}");
                return true;
            }
        }
    }
}
