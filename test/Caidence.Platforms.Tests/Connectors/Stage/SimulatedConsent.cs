using Caidence.Core.Security;
using Caidence.Platforms.Tests.Stage;
using Caidence.PlatformSimulator.Control.Client;
using Caidence.Social.Connectors;
using Shouldly;

namespace Caidence.Platforms.Tests.Connectors.Stage;

/// <summary>Somebody's way through a simulated dialog in one line, for tests of what only one platform does.</summary>
internal sealed class SimulatedConsent(ISocialConnector connector, string callback) : IDisposable
{
    private readonly HttpClient _browser = new(new HttpClientHandler { AllowAutoRedirect = false });

    public SocialApp App => connector.InstallationApp!;
    public Uri RedirectUri { get; } = new($"http://localhost:5000/api/v1/social/callback/{callback}");

    public Uri Dialog(bool isAgain = false) =>
        connector.AddressOf(new(App, RedirectUri, "state", [.. connector.Traits.Scopes.Select(wish => wish.Scope)], null, isAgain));

    public async Task<ConsentPage> OpenAsync(string? person = null, bool isAgain = false) =>
        (await ConsentPage.OpenAsync(_browser, Dialog(isAgain), person)).ShouldNotBeNull();

    public async Task<IReadOnlyDictionary<string, string>> DecideAsync(ConsentPage page, string decision = "allow") =>
        ConsentPage.QueryOf((await page.DecideAsync(_browser, decision)).ShouldNotBeNull());

    public async Task<string> CodeAsync(string? person = null) => (await DecideAsync(await OpenAsync(person)))["code"];

    public async Task<SocialTokens> BuyAsync(string? person = null, ConsentPage? page = null) =>
        (await connector.ExchangeCodeAsync(
        App, new(new SecretText((await DecideAsync(page ?? await OpenAsync(person)))["code"]), RedirectUri, null), CancellationToken.None)).Value();

    public async Task<IReadOnlyList<SocialAccount>> FindAsync(SocialTokens tokens) =>
        (await connector.FindAccountsAsync(App, tokens, CancellationToken.None)).Value();

    public async Task<AccountAccess> AccessAsync(string accountId, string? person = null)
    {
        var tokens = await BuyAsync(person);
        var account = (await FindAsync(tokens)).Single(account => account.Id == accountId);
        return new(account.Id, account.Type, account.PageId, tokens.AccessToken, account.AccessToken, [.. connector.Traits.Scopes.Select(wish => wish.Scope)]);
    }

    public void Dispose() => _browser.Dispose();
}

internal static class Results
{
    public static T Value<T>(this PlatformResult<T> result)
    {
        result.IsOk(out var value, out var failure).ShouldBeTrue($"{failure}");
        return value!;
    }
}
