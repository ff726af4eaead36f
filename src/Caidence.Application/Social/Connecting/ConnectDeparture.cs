using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Caidence.Core.Security;
using Caidence.Social.Apps;
using Caidence.Social.Connectors;

namespace Caidence.Social.Connecting;

/// <summary>Sends somebody to a platform's consent screen, and remembers what for.</summary>
public sealed class ConnectDeparture(
    SocialApps apps, ISocialConnectAttemptRepository attempts, ConnectAddresses addresses, IGuidGenerator guids, ICurrentTenant currentTenant, IClock clock)
    : ITransientDependency
{
    private const int VerifierBytes = 32;

    /// <param name="order">Its scopes are all that are wanted.</param>
    public async Task<ConnectDepartureDto> LeaveAsync(ConnectOrder order)
    {
        var connector = apps.ConnectorOf(order.Platform, order.Flavor);
        var (appId, app) = await apps.FindAsync(connector)
            ?? throw new BusinessException(CaidenceErrorCodes.Social.NotSetUp).WithData("Platform", SocialNames.Of(order.Platform));

        if (order.IsInPopup && apps.PopupOf(order.Flavor)?.PopupOf(app) is null)
        {
            throw new AbpValidationException($"{SocialNames.Of(order.Platform)} is not connected in a popup.", "inPopup");
        }

        var state = ConnectState.Issue(currentTenant.Id);
        var browser = ConnectState.Issue(currentTenant.Id);
        var verifier = connector.Traits.UsesPkce ? Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(VerifierBytes)) : null;
        var scopes = connector.Traits.Scopes.Select(wish => wish.Scope).ToList();
        var attempt = new SocialConnectAttempt(
            guids.Create(), currentTenant.Id, order with { AppId = appId, Scopes = scopes }, state.Hash, browser.Hash,
            verifier is null ? null : new SecretText(verifier), clock.Now);
        await attempts.InsertAsync(attempt);

        // What was declined before is asked for again: whoever starts once more would otherwise never get any further.
        var request = new ConsentRequest(app, addresses.CallbackOf(order.Platform), state.Text, scopes, ChallengeOf(verifier), IsAgain: true);
        return new() { Url = connector.AddressOf(request).AbsoluteUri, State = state.Text, BrowserKey = browser.Text };
    }

    // RFC 7636, 4.2: S256.
    private static string? ChallengeOf(string? verifier) =>
        verifier is null ? null : Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(verifier)));
}
