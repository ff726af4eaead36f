using System.Net.Http.Json;
using Caidence.PlatformSimulator.Delivery;
using Caidence.PlatformSimulator.Traffic;

namespace Caidence.PlatformSimulator.Control.Client;

/// <summary>The control API as methods, for a simulator in this process or another.</summary>
public sealed partial class SimulatorClient(Uri baseAddress) : IDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri(baseAddress, "control/") };

    public Task ResetAsync() => PostAsync("reset", new { });

    public Task<ClockState> AdvanceClockAsync(TimeSpan by) =>
        PostAsync<ClockState>("clock", new ClockMove(AdvanceSeconds: by.TotalSeconds));

    public Task<ClockState> SetClockAsync(DateTimeOffset now) => PostAsync<ClockState>("clock", new ClockMove(now));

    public Task<IReadOnlyList<RecordedRequest>> RequestsAsync() => GetAsync<IReadOnlyList<RecordedRequest>>("requests");

    public Task AddFaultAsync(Fault fault) => PostAsync("faults", fault);

    public Task ClearFaultsAsync() => SendAsync(HttpMethod.Delete, "faults", null);

    /// <summary>Newest first.</summary>
    public Task<IReadOnlyList<WebhookDelivery>> DeliveriesAsync() => GetAsync<IReadOnlyList<WebhookDelivery>>("deliveries");

    public Task<WebhookDelivery> DeliveryAsync(long id) => GetAsync<WebhookDelivery>($"deliveries/{id}");

    /// <summary>Null gives every sender its own schedule back.</summary>
    public Task SetRetryScheduleAsync(params int[]? milliseconds) =>
        SendAsync(HttpMethod.Put, "retry-schedule", new RetryDelays(milliseconds));

    public void Dispose() => _http.Dispose();

    private async Task<T> GetAsync<T>(string path) => (await _http.GetFromJsonAsync<T>(path, SimulatorJson.Options))!;

    private async Task<T> PostAsync<T>(string path, object input)
    {
        using var response = await SendAsync(HttpMethod.Post, path, input);
        return (await response.Content.ReadFromJsonAsync<T>(SimulatorJson.Options))!;
    }

    private async Task PostAsync(string path, object input) => (await SendAsync(HttpMethod.Post, path, input)).Dispose();

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, object? input)
    {
        using var request = new HttpRequestMessage(method, path)
        {
            Content = input is null ? null : JsonContent.Create(input, input.GetType(), options: SimulatorJson.Options),
        };
        var response = await _http.SendAsync(request);
        response.EnsureSuccessStatusCode();
        return response;
    }
}
