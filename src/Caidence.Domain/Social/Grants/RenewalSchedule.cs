using Caidence.Social.Connectors;

namespace Caidence.Social.Grants;

/// <summary>When access is renewed: well before its end, and never all at the same moment.</summary>
public static class RenewalSchedule
{
    private static readonly TimeSpan ShortestLead = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan LongestBackOff = TimeSpan.FromHours(1);
    private static readonly TimeSpan FirstBackOff = TimeSpan.FromMinutes(1);

    /// <summary>Whether it goes on without the person.</summary>
    public static bool CanRenew(GrantRenewal renewal, SocialTokens tokens) => renewal switch
    {
        GrantRenewal.Exchange => true,
        GrantRenewal.RefreshToken => tokens.RefreshToken is not null,
        _ => tokens.ExpiresAt is null,
    };

    /// <summary>A tenth of its life before the end, ten minutes at least, and up to another twentieth earlier.</summary>
    /// <returns>Null where it does not run out, or only a person can renew it.</returns>
    public static DateTime? Next(GrantRenewal renewal, SocialTokens tokens, DateTime now)
    {
        if (!CanRenew(renewal, tokens) || tokens.ExpiresAt is not { } end)
        {
            return null;
        }

        var life = end - now;
        var lead = Max(ShortestLead, life / 10) + (Random.Shared.NextDouble() * life / 20);
        return Max(end - lead, now + (life / 2));
    }

    /// <summary>Doubling from a minute to an hour, a fifth of it by chance; what the platform asks for counts more.</summary>
    public static DateTime After(int failures, TimeSpan? askedFor, DateTime now)
    {
        var doubled = FirstBackOff * Math.Pow(2, Math.Min(failures, 6));
        var wait = (doubled < LongestBackOff ? doubled : LongestBackOff) * (0.9 + (Random.Shared.NextDouble() * 0.2));
        return now + Max(wait, (askedFor ?? TimeSpan.Zero) * (1 + (Random.Shared.NextDouble() * 0.1)));
    }

    private static T Max<T>(T one, T other)
        where T : IComparable<T> => one.CompareTo(other) > 0 ? one : other;
}
