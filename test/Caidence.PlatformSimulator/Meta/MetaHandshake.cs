using System.Globalization;
using System.Security.Cryptography;

namespace Caidence.PlatformSimulator.Meta;

/// <summary>The GET by which Meta asks whether a callback address is ours.</summary>
public sealed class MetaHandshake : IDisposable
{
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(10) };

    public async Task<HandshakeResult> VerifyAsync(MetaApp app)
    {
        // Above int.MaxValue on purpose: "an int" by the documentation, a text on the wire.
        var challenge = (3_000_000_000L + RandomNumberGenerator.GetInt32(int.MaxValue)).ToString(CultureInfo.InvariantCulture);
        var url = $"{app.CallbackUrl}?hub.mode=subscribe&hub.challenge={challenge}"
            + $"&hub.verify_token={Uri.EscapeDataString(app.VerifyToken)}";

        try
        {
            using var response = await _http.GetAsync(new Uri(url));
            var body = await response.Content.ReadAsStringAsync();
            return new((int)response.StatusCode == 200 && body == challenge, (int)response.StatusCode, body, null);
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException or UriFormatException)
        {
            return new(false, null, null, fault.Message);
        }
    }

    public void Dispose() => _http.Dispose();
}
