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

public sealed record MetaOverview(
    IReadOnlyList<MetaAgreement> Agreements,
    IReadOnlyList<TokenState> Tokens,
    IReadOnlyList<InstagramAccount> Instagram,
    IReadOnlyList<WhatsAppBusiness> WhatsApp);
