using System.Globalization;
using Caidence.PlatformSimulator.Consent;
using Caidence.PlatformSimulator.Meta.Graph;

namespace Caidence.PlatformSimulator.Meta.Login;

/// <summary>Meta's kinds of tokens, how long each lives, and what is wrong with one that is dead.</summary>
public sealed class MetaTokens(ConsentBook book, MetaAgreements agreements)
{
    public const string Platform = "meta";
    public const string User = "user";
    public const string LongLivedUser = "user-long";
    public const string Page = "page";
    public const string System = "system";
    public const string Instagram = "ig";
    public const string LongLivedInstagram = "ig-long";

    public static readonly TimeSpan ShortLife = TimeSpan.FromSeconds(5_104);
    public static readonly TimeSpan LongLife = TimeSpan.FromSeconds(5_183_944);

    private const int Expired = 463;

    public ConsentToken GiveUser(ConsentGrant grant) => book.Issue("EAAB", User, grant, ShortLife);

    public ConsentToken GiveLongLived(ConsentToken user) => book.Issue("EAAB", LongLivedUser, user.Grant, LongLife);

    public ConsentToken GiveSystem(ConsentGrant grant) => book.Issue("EAAJ", System, grant, null);

    /// <summary>A page's token lives as long as a short-lived user's it comes from, and without end from a long-lived one.</summary>
    public ConsentToken GivePage(ConsentToken user, string pageId) =>
        book.Issue("EAAG", Page, user.Grant, user.Kind == LongLivedUser ? null : user.ExpiresAt - user.IssuedAt, pageId);

    public ConsentToken? Find(string? text) => book.FindToken(text) is { } token && token.Grant.App.Platform == Platform ? token : null;

    internal GraphError? RefusalOf(ConsentToken token) =>
        token.Problem is { } problem ? GraphError.TokenUnusable(int.Parse(problem, CultureInfo.InvariantCulture))
        : book.IsExpired(token) ? GraphError.TokenUnusable(Expired)
        : null;

    /// <summary>What the token may do by now: of people, what they agree to; of system users and at Instagram, what was agreed once.</summary>
    public (IReadOnlyList<string> Scopes, IReadOnlyList<string> Accounts) PowersOf(ConsentToken token) =>
        token.Kind is not (User or LongLivedUser or Page) ? (token.Grant.Scopes, token.Grant.Accounts)
        : agreements.Find(token.Grant.App.ClientId, token.Grant.Person.Email) is { } agreement ? (agreement.Granted, agreement.Accounts)
        : ([], []);
}
