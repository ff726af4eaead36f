using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Caidence.Core.Security;
using Caidence.Platforms.Tests.Connectors.Stage;
using Caidence.Platforms.Tests.Stage;
using Caidence.PlatformSimulator.Control.Client;
using Caidence.Social;
using Caidence.Social.Connectors;
using Shouldly;
using Xunit;

namespace Caidence.Platforms.Tests.Connectors;

/// <summary>What every connector promises, whatever the platform.</summary>
public abstract partial class SocialConnectorContract(SharedSimulator simulator) : IClassFixture<SharedSimulator>, IAsyncLifetime
{
    private const string Verifier = "a-verifier-of-forty-three-signs-or-more-0123456789";

    private protected ConnectorStage Stage { get; private set; } = null!;
    private protected abstract SimulatedPlatform Simulated { get; }

    /// <summary>Somebody whose accounts, if any, are of little use.</summary>
    protected virtual string Nobody => "nele@example.com";

    /// <summary>An optional scope that the person may untick; only asked for where <see cref="ConnectorTraits.ScopesCanBeDeclined"/>.</summary>
    protected virtual string OptionalScope => Traits.Scopes.First(wish => !wish.IsRequired && wish.For != SocialCapability.Profile).Scope;

    /// <summary>False where the person picks the one account in the dialog.</summary>
    protected virtual bool ReachesSeveral => true;

    /// <summary>How old tokens must be before the platform renews them.</summary>
    protected virtual TimeSpan RenewableAfter => TimeSpan.FromMinutes(1);

    /// <summary>False where a platform has the same words for time that ran out and for access that was taken back.</summary>
    protected virtual bool TellsExpiry => true;

    /// <summary>Where a platform does not tell a wrong address from a wrong code, this is the same word.</summary>
    protected virtual PlatformFailureKind WrongRedirect => PlatformFailureKind.Configuration;

    private ISocialConnector Connector => Stage.Connector;
    private ConnectorTraits Traits => Connector.Traits;
    private SocialApp App => Connector.InstallationApp!;

    public async ValueTask InitializeAsync() => Stage = await SetStageAsync();

    public async ValueTask DisposeAsync()
    {
        await Stage.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Leads_from_the_dialog_to_accounts_that_can_be_read()
    {
        var grant = await ConnectAsync();

        grant.Holder.Id.ShouldNotBeNullOrEmpty();
        grant.Holder.Scopes.ShouldBe(Traits.Scopes.Select(wish => wish.Scope), ignoreOrder: true);
        (grant.Accounts.Count > 1).ShouldBe(ReachesSeveral);
        grant.Accounts.Select(account => account.Id).ShouldBeUnique();
        foreach (var account in grant.Accounts)
        {
            Traits.AccountTypes.ShouldContain(account.Type);
            account.DisplayName.ShouldNotBeNullOrEmpty();
        }

        var read = Ok(await Connector.ReadAccountAsync(App, grant.Access, Cancel));
        var listed = grant.Account;
        (read.Id, read.DisplayName, read.Username, read.AvatarUrl, read.Followers, read.PageId)
            .ShouldBe((listed.Id, listed.DisplayName, listed.Username, listed.AvatarUrl, listed.Followers, listed.PageId));
    }

    [Fact]
    public async Task Proves_each_capability_that_was_granted()
    {
        var grant = await ConnectAsync();

        var proofs = await Connector.ProbeAsync(App, grant.Access, Cancel);

        proofs.Select(proof => proof.Capability).ShouldBe(Traits.Scopes.Select(wish => wish.For).Distinct(), ignoreOrder: true);
        proofs.ShouldAllBe(proof => proof.State == CapabilityState.Works);
    }

    [Fact]
    public async Task Finds_nothing_of_use_for_somebody_without_accounts()
    {
        var tokens = await BuyAsync(new(Nobody));

        Ok(await Connector.FindAccountsAsync(App, tokens, Cancel)).ShouldAllBe(account => account.Obstacle != null || account.Type == SocialAccountType.Personal);
    }

    [Fact]
    public async Task Finds_every_account_over_many_pages()
    {
        await Stage.GiveAccountsAsync(230);

        var accounts = (await ConnectAsync()).Accounts;

        (accounts.Count >= 230).ShouldBe(ReachesSeveral);
        accounts.Select(account => account.Id).ShouldBeUnique();
    }

    [Fact]
    public void Carries_the_state_through_the_dialog_unchanged()
    {
        const string state = "a state/with=signs&more+";

        var query = ConsentPage.QueryOf(Connector.AddressOf(Request(state: state)));

        query["state"].ShouldBe(state);
        query["client_id"].ShouldBe(App.ClientId);
        query["redirect_uri"].ShouldBe(Stage.RedirectUri.ToString());
        query.ContainsKey("code_challenge").ShouldBe(Traits.UsesPkce);
        string.Join('&', query.Values).ShouldNotContain(App.ClientSecret.Reveal());
    }

    [Fact]
    public async Task Says_so_when_the_person_cancels()
    {
        var callback = await Stage.ConsentAsync(Connector.AddressOf(Request()), new(IsCancelled: true));

        callback!["state"].ShouldBe("state");
        var failure = Failure(Connector.ReadCallback(callback));
        failure.Kind.ShouldBe(PlatformFailureKind.Permission);
        failure.Reason.ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public void Says_so_when_the_callback_makes_no_sense() =>
        Failure(Connector.ReadCallback(new Dictionary<string, string> { ["state"] = "state" })).Kind.ShouldBe(PlatformFailureKind.Permanent);

    [Fact]
    public async Task Is_not_sent_back_to_an_address_that_is_not_registered() =>
        (await Stage.ConsentAsync(Connector.AddressOf(Request() with { RedirectUri = new("https://attacker.example/callback") }), new())).ShouldBeNull();

    [Fact]
    public async Task Is_not_let_in_as_an_unknown_app() =>
        (await Stage.ConsentAsync(Connector.AddressOf(Request() with { App = new("999999", new("secret")) }), new())).ShouldBeNull();

    [Fact]
    public async Task Names_the_scope_that_was_declined_and_gets_it_when_asked_again()
    {
        string[] declined = Traits.ScopesCanBeDeclined ? [OptionalScope] : [];
        var first = await ConnectAsync(new(Declined: declined));
        var missing = await MissingScopesAsync(first);

        first.Holder.Scopes.ShouldBe(Traits.Scopes.Select(wish => wish.Scope).Except(declined), ignoreOrder: true);
        missing.ShouldBe(declined);

        var again = await ConnectAsync(isAgain: true);
        again.Holder.Scopes.ShouldBe(Traits.Scopes.Select(wish => wish.Scope), ignoreOrder: true);
        (await MissingScopesAsync(again)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Never_lets_an_id_leave_its_place_in_the_path()
    {
        var grant = await ConnectAsync();
        foreach (var id in (string[])["", "../me", "1?fields=access_token", "1/../../x", "1%2F2"])
        {
            var read = await Connector.ReadAccountAsync(App, grant.Access with { AccountId = id, PageId = id }, Cancel);

            Failure(read).Kind.ShouldBe(PlatformFailureKind.NotFound);
            foreach (var refused in await PrepareAsync(grant.Access with { AccountId = id, PageId = id }))
            {
                refused.ShouldNotBeNull().Kind.ShouldBe(PlatformFailureKind.NotFound);
            }
        }
    }

    private protected async Task<ConnectorStage> SetStageAsync(params (string Key, string? Value)[] settings)
    {
        if (RealStage.IsMeant(Simulated.Platform, Simulated.Flavor))
        {
            return new RealStage(Simulated.Platform, Simulated.Flavor);
        }

        var stage = await PlatformStage.SetAsync(simulator, settings);
        await Simulated.Prepare(stage.Simulator);
        return new SimulatedStage(stage, Simulated);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private ConsentRequest Request(string state = "state", bool isAgain = false) => new(
        App,
        Stage.RedirectUri,
        state,
        [.. Traits.Scopes.Select(wish => wish.Scope)],
        Traits.UsesPkce ? Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(Verifier))) : null,
        isAgain);

    private async Task<SecretText> CodeAsync(Consent? consent = null, bool isAgain = false) =>
        new(Ok(Connector.ReadCallback((await Stage.ConsentAsync(Connector.AddressOf(Request(isAgain: isAgain)), consent ?? new()))!)));

    private CodeExchange ExchangeOf(SecretText code) => new(code, Stage.RedirectUri, Traits.UsesPkce ? new(Verifier) : null);

    private async Task<SocialTokens> BuyAsync(Consent? consent = null, bool isAgain = false) =>
        Ok(await Connector.ExchangeCodeAsync(App, ExchangeOf(await CodeAsync(consent, isAgain)), Cancel));

    private async Task<Grant> ConnectAsync(Consent? consent = null, bool isAgain = false)
    {
        var tokens = await BuyAsync(consent, isAgain);
        var holder = Ok(await Connector.FindHolderAsync(App, tokens, Cancel));
        var grant = new Grant(tokens, holder, Ok(await Connector.FindAccountsAsync(App, tokens, Cancel)));
        if (Stage.Preparer is { } preparer)
        {
            Ok(await preparer.SubscribeAsync(App, grant.Access, Cancel)).ShouldBeTrue();
        }

        return grant;
    }

    private async Task<IReadOnlyList<PlatformFailure?>> PrepareAsync(AccountAccess access) => Stage.Preparer is not { } preparer ? [] :
    [
        (await preparer.SubscribeAsync(App, access, Cancel)).Failure,
        (await preparer.UnsubscribeAsync(App, access, Cancel)).Failure,
        (await preparer.RegisterAsync(App, access, new("123456"), Cancel)).Failure,
    ];

    private async Task<IEnumerable<string>> MissingScopesAsync(Grant grant) =>
        (await Connector.ProbeAsync(App, grant.Access, Cancel)).SelectMany(proof => proof.Scopes);

    private static T Ok<T>(PlatformResult<T> result)
    {
        result.IsOk(out var value, out var failure).ShouldBeTrue($"{failure}");
        return value!;
    }

    private static PlatformFailure Failure<T>(PlatformResult<T> result) => result.Failure.ShouldNotBeNull();

    private sealed record Grant(SocialTokens Tokens, GrantHolder Holder, IReadOnlyList<SocialAccount> Accounts)
    {
        public SocialAccount Account => Accounts.First(account => account.Obstacle is null);

        public AccountAccess Access => new(Account.Id, Account.Type, Account.PageId, Tokens.AccessToken, Account.AccessToken, Holder.Scopes);

        public AccountAccess With(SocialTokens tokens) => Access with { AccessToken = tokens.AccessToken, AccountToken = null };
    }
}
