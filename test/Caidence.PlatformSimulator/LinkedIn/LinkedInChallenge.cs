using System.Text.Json;

namespace Caidence.PlatformSimulator.LinkedIn;

/// <summary>The GET by which LinkedIn asks, every two hours for ever, whether a webhook address still holds the client secret.</summary>
public sealed class LinkedInChallenge(LinkedInState state, SimulatorClock clock) : IDisposable
{
    public const int FailuresUntilBlocked = 3;
    public static readonly TimeSpan Interval = TimeSpan.FromHours(2);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = Patience };

    public async Task<HandshakeResult> ValidateAsync(LinkedInWebhook webhook)
    {
        var result = await AskAsync(webhook.Url);
        state.Keep(result.Succeeded
            ? webhook with { ValidatedAt = clock.GetUtcNow(), FailuresInARow = 0 }
            : webhook with { FailuresInARow = webhook.FailuresInARow + 1 });
        return result;
    }

    public async Task<HandshakeResult> AskAsync(string url)
    {
        var challengeCode = Guid.NewGuid().ToString();
        try
        {
            using var response = await _http.GetAsync(new Uri($"{url}?challengeCode={challengeCode}"));
            var body = await response.Content.ReadAsStringAsync();
            var isJson = response.Content.Headers.ContentType?.MediaType == "application/json";
            return new((int)response.StatusCode == 200 && isJson && Answers(body, challengeCode), (int)response.StatusCode, body, null);
        }
        catch (TaskCanceledException)
        {
            return new(false, null, null, $"No answer within {Patience.TotalSeconds} s.");
        }
        catch (Exception fault) when (fault is HttpRequestException or UriFormatException)
        {
            return new(false, null, null, fault.Message);
        }
    }

    public void Dispose() => _http.Dispose();

    private bool Answers(string body, string challengeCode)
    {
        try
        {
            var answer = JsonSerializer.Deserialize<Answer>(body, JsonSerializerOptions.Web);
            var expected = LinkedInSignature.ChallengeResponse(challengeCode, state.ClientSecret);
            return answer?.ChallengeCode == challengeCode && answer.ChallengeResponse == expected;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private sealed record Answer(string? ChallengeCode, string? ChallengeResponse);
}
