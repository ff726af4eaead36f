using System.Collections.Concurrent;
using Caidence.PlatformSimulator.Consent;

namespace Caidence.PlatformSimulator.Meta.Login;

/// <summary>Who agreed to what, and what happens to tokens when they change their mind.</summary>
public sealed class MetaAgreements(ConsentBook book)
{
    public const int AppRemoved = 458;
    public const int PasswordChanged = 460;

    private readonly ConcurrentDictionary<(string AppId, string Email), MetaAgreement> _agreements = [];

    public IEnumerable<MetaAgreement> All => _agreements.Values;

    public void Reset() => _agreements.Clear();

    public MetaAgreement? Find(string appId, string email) => _agreements.GetValueOrDefault((appId, email));

    /// <param name="offered">Those left unticked are taken from the app, even when it had them.</param>
    /// <param name="shown">The pages that the screen offered, by the same rule.</param>
    public MetaAgreement Agree(
        string appId, string email, IReadOnlyList<string> offered, IReadOnlyList<string> ticked, IReadOnlyList<string> shown, IReadOnlyList<string> accounts)
    {
        var before = Find(appId, email) ?? new(appId, email, [], [], []);
        var agreement = before with
        {
            Granted = [.. before.Granted.Except(offered).Union(ticked)],
            Declined = [.. before.Declined.Union(offered).Except(ticked)],
            Accounts = [.. before.Accounts.Except(shown).Union(accounts)],
        };
        _agreements[(appId, email)] = agreement;
        return agreement;
    }

    /// <returns>False when there was nothing to decline.</returns>
    public bool Decline(string appId, string email, string permission)
    {
        if (Find(appId, email) is not { } agreement || !agreement.Granted.Contains(permission))
        {
            return false;
        }

        _agreements[(appId, email)] = agreement with
        {
            Granted = [.. agreement.Granted.Where(granted => granted != permission)], Declined = [.. agreement.Declined, permission],
        };
        return true;
    }

    /// <summary>The app is removed: all tokens of the person end, page tokens included.</summary>
    public bool Remove(string appId, string email)
    {
        EndTokens(email, AppRemoved, token => token.Grant.App.ClientId == appId);
        return _agreements.TryRemove((appId, email), out _);
    }

    public void EndTokens(string email, int problem, Func<ConsentToken, bool> which)
    {
        foreach (var token in book.Tokens.Where(token => token.Grant.App.Platform == MetaTokens.Platform && token.Grant.Person.Email == email && which(token)))
        {
            book.Keep(token with { Problem = $"{problem}" });
        }
    }
}
