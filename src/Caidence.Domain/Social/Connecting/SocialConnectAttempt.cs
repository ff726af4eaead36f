using Caidence.Core.Security;
using Caidence.Social.Connections;
using Caidence.Social.Connectors;

namespace Caidence.Social.Connecting;

/// <summary>Somebody on the way to a platform and back. Its tokens live here until accounts are chosen, and are erased then.</summary>
public sealed class SocialConnectAttempt : CreationAuditedEntity<Guid>, IMultiTenant
{
    public SocialConnectAttempt(Guid id, Guid? tenantId, ConnectOrder order, string stateHash, string browserHash, SecretText? codeVerifier, DateTime now)
    {
        Id = id;
        TenantId = tenantId;
        (Platform, Flavor, AppId) = (order.Platform, order.Flavor, order.AppId);
        (UserId, LinkId, BrandId) = (order.UserId, order.LinkId, order.BrandId);
        (ConnectionId, ReturnTo, IsInPopup) = (order.ConnectionId, order.ReturnTo, order.IsInPopup);
        AskedScopes = order.Scopes;
        StateHash = stateHash;
        BrowserHash = browserHash;
        CodeVerifier = codeVerifier;
        ExpiresAt = now + SocialConnectionConsts.TimeToConnect;
    }

    private SocialConnectAttempt()
    {
    }

    public Guid? TenantId { get; private set; }
    public SocialPlatform Platform { get; private set; }
    public AuthFlavor Flavor { get; private set; }
    public Guid? AppId { get; private set; }

    /// <summary>The member who is connecting; null for a client with a link.</summary>
    public Guid? UserId { get; private set; }
    public Guid? LinkId { get; private set; }
    public Guid? BrandId { get; private set; }

    /// <summary>The connection that is to be mended; null for new ones.</summary>
    public Guid? ConnectionId { get; private set; }
    public ConnectReturn ReturnTo { get; private set; }

    /// <summary>How its code will come: a code of the one way is not bought by the other.</summary>
    public bool IsInPopup { get; private set; }
    public IReadOnlyList<string> AskedScopes { get; private set; } = [];
    public string StateHash { get; private set; } = "";

    /// <summary>Of what the browser that began keeps in a cookie.</summary>
    public string BrowserHash { get; private set; } = "";
    public SecretText? CodeVerifier { get; private set; }
    public DateTime ExpiresAt { get; private set; }

    /// <summary>Written past this object on return, see <see cref="ISocialConnectAttemptRepository"/>.</summary>
    public ConnectStage Stage { get; private set; }
    public SecretText? AccessToken { get; private set; }
    public SecretText? RefreshToken { get; private set; }
    public DateTime? TokenExpiresAt { get; private set; }
    public DateTime? RefreshExpiresAt { get; private set; }
    public string? HolderId { get; private set; }
    public string? HolderName { get; private set; }
    public IReadOnlyList<string> Scopes { get; private set; } = [];
    public IReadOnlyList<FoundAccount> Accounts { get; private set; } = [];

    /// <summary>One of <see cref="CaidenceErrorCodes.Social"/>.</summary>
    public string? FailureCode { get; private set; }

    /// <summary>The platform's words.</summary>
    public string? FailureReason { get; private set; }

    public SocialTokens Tokens => new(AccessToken!, RefreshToken, TokenExpiresAt, RefreshExpiresAt, Scopes);

    public GrantHolder Holder => new(HolderId!, HolderName, Scopes);

    /// <param name="picked">The account that was picked at the platform already, if that is known.</param>
    public void Offer(SocialTokens tokens, GrantHolder holder, IReadOnlyList<SocialAccount> accounts, string? picked = null)
    {
        (AccessToken, RefreshToken) = (tokens.AccessToken, tokens.RefreshToken);
        (TokenExpiresAt, RefreshExpiresAt) = (tokens.ExpiresAt, tokens.RefreshExpiresAt);
        (HolderId, HolderName, Scopes) = (holder.Id, holder.Name, holder.Scopes.Count > 0 ? holder.Scopes : tokens.Scopes);
        Accounts = [.. accounts.Select(account => FoundAccount.Of(account) with { IsPicked = account.Id == picked })];
        Stage = ConnectStage.Choosing;
    }

    public void Fail(string code, string? reason)
    {
        (Stage, FailureCode, FailureReason) = (ConnectStage.Failed, code, reason);
        Erase();
    }

    public void Complete()
    {
        Stage = ConnectStage.Done;
        Erase();
    }

    private void Erase() => (AccessToken, RefreshToken, CodeVerifier) = (null, null, null);
}

/// <summary>What somebody sets out to connect.</summary>
public sealed record ConnectOrder(SocialPlatform Platform, AuthFlavor Flavor, IReadOnlyList<string> Scopes)
{
    public Guid? AppId { get; init; }
    public Guid? UserId { get; init; }
    public Guid? LinkId { get; init; }
    public Guid? BrandId { get; init; }
    public Guid? ConnectionId { get; init; }
    public ConnectReturn ReturnTo { get; init; }
    public bool IsInPopup { get; init; }
}

/// <summary>An account to choose, without its token: that is fetched anew for those that are chosen.</summary>
public sealed record FoundAccount(
    string Id, SocialAccountType Type, string? Username, string DisplayName, string? AvatarUrl, long? Followers, string? PageId, string? PageName, string? Obstacle)
{
    /// <summary>At the platform itself.</summary>
    public bool IsPicked { get; init; }

    public static FoundAccount Of(SocialAccount account) => new(
        account.Id, account.Type, account.Username, account.DisplayName, account.AvatarUrl, account.Followers, account.PageId, account.PageName, account.Obstacle);

    public SocialAccount ToAccount() => new()
    {
        Id = Id, Type = Type, Username = Username, DisplayName = DisplayName, AvatarUrl = AvatarUrl, Followers = Followers, PageId = PageId, PageName = PageName,
        Obstacle = Obstacle,
    };
}
