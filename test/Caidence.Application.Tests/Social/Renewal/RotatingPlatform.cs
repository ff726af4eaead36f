using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using Caidence.Social.Connectors;

namespace Caidence.Social.Renewal;

/// <summary>
/// A platform at the far end of the real pipeline whose refresh tokens rotate: the one used last and the one it bought are good, as with
/// Snapchat, so that an answer which never arrived can be asked for again; everything older is dead. It keeps watch over those who ask.
/// </summary>
internal sealed class RotatingPlatform(Func<DateTimeOffset> now) : HttpMessageHandler
{
    private static readonly TimeZoneInfo Pacific = TimeZoneInfo.FindSystemTimeZoneById("America/Los_Angeles");

    private readonly ConcurrentDictionary<string, RotatingConsent> _consents = [];
    private readonly ConcurrentDictionary<DateTime, int> _calls = [];
    private int _asked;

    /// <summary>Of the access it gives.</summary>
    public TimeSpan Life { get; set; } = TimeSpan.FromHours(1);

    /// <summary>Of so many answers one is lost: it was given, and whoever asked dies before it is written down. 0: none.</summary>
    public int LosesEach { get; set; }

    /// <summary>Called with the number of each question.</summary>
    public Action<int>? Asked { get; set; }

    public int Renewals => _consents.Values.Sum(consent => consent.Renewals);

    public int AskedTwiceAtOnce => _consents.Values.Count(consent => consent.WasAskedTwiceAtOnce);

    public int Refusals => _consents.Values.Sum(consent => consent.Refusals);

    /// <summary>How many were let out on each of its days, which begin at midnight in California.</summary>
    public IReadOnlyList<int> CallsByDay => [.. _calls.OrderBy(day => day.Key).Select(day => day.Value)];

    public SocialTokens Give(string holderId) => TokensOf((_consents[holderId] = new(holderId)).Newest);

    public SocialTokens TokensOf(string refreshToken) => new(new($"access-{refreshToken}"), new(refreshToken), (now() + Life).UtcDateTime, null, []);

    /// <summary>Whether these are the last that were given to the person, and good.</summary>
    public bool IsNewest(string holderId, SocialTokens? tokens) => tokens?.RefreshToken?.Reveal() == _consents[holderId].Newest;

    public int RenewalsOf(string holderId) => _consents[holderId].Renewals;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _calls.AddOrUpdate(TimeZoneInfo.ConvertTime(now(), Pacific).Date, 1, (_, calls) => calls + 1);
        var asked = Interlocked.Increment(ref _asked);
        Asked?.Invoke(asked);
        var used = request.Headers.Authorization!.Parameter!;
        var consent = _consents[RotatingConsent.HolderOf(used)];
        using var inside = consent.Enter();
        await Task.Yield();
        if (!consent.TryRotate(used))
        {
            return new(HttpStatusCode.Unauthorized);
        }

        return LosesEach > 0 && asked % LosesEach == 0
            ? throw new InvalidOperationException("The node that asked is no more.")
            : new(HttpStatusCode.OK) { Content = JsonContent.Create(new { kind = "youtube#channelListResponse", items = new[] { new { id = consent.Newest } } }) };
    }
}
