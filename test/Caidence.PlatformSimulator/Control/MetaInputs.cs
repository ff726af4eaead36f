using Caidence.PlatformSimulator.Consent;
using Caidence.PlatformSimulator.Meta.Accounts;
using Caidence.PlatformSimulator.Meta.Login;

namespace Caidence.PlatformSimulator.Control;

/// <summary>Somebody does something outside of Caidence.</summary>
public sealed record MetaPersonChange(string Email)
{
    /// <summary>They remove the app in their settings.</summary>
    public bool RemovesApp { get; init; }

    /// <summary>They take one permission back.</summary>
    public string? Declines { get; init; }

    /// <summary>All their tokens are dead by this sub-code of 190: 459 checkpoint, 460 password changed, 464, 467 ...</summary>
    public int? TokenProblem { get; init; }

    /// <summary>The time of all their tokens is up.</summary>
    public bool ExpiresTokens { get; init; }
}

/// <summary>So many pages, each with an Instagram account, and as many numbers.</summary>
public sealed record MetaManyAccounts(string Email, int Count);

/// <summary>A token without its text.</summary>
public sealed record MetaTokenState(string Email, string AppId, string Kind, string? AccountId, DateTimeOffset IssuedAt, DateTimeOffset? ExpiresAt, string? Problem)
{
    public static MetaTokenState Of(ConsentToken token) => new(
        token.Grant.Person.Email, token.Grant.App.ClientId, token.Kind, token.AccountId, token.IssuedAt, token.ExpiresAt, token.Problem);
}

public sealed record MetaOverview(
    IReadOnlyList<MetaAgreement> Agreements,
    IReadOnlyList<MetaTokenState> Tokens,
    IReadOnlyList<InstagramAccount> Instagram,
    IReadOnlyList<WhatsAppBusiness> WhatsApp);
