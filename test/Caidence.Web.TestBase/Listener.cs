using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.SignalR.Client;

namespace Caidence.Web;

/// <summary>An open page of a member: connected to the live messages, remembering what it hears.</summary>
public sealed class Listener : IAsyncDisposable
{
    private const string Hub = "/signalr-hubs/notifications";
    private readonly HubConnection _connection;
    private readonly ConcurrentQueue<LiveMessage> _heard = [];
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Listener(HubConnection connection)
    {
        _connection = connection;
        connection.On<string, JsonElement?>("live", (name, payload) => Keep(new(name, payload)));
    }

    public IReadOnlyList<LiveMessage> Heard => [.. _heard];

    /// <param name="member">Signed in with an access token.</param>
    public static async Task<Listener> ConnectAsync(HttpClient member)
    {
        var listener = new Listener(new HubConnectionBuilder()
            .WithUrl(new Uri(member.BaseAddress!, Hub), options =>
                options.AccessTokenProvider = () => Task.FromResult(member.DefaultRequestHeaders.Authorization?.Parameter))
            .Build());
        await listener._connection.StartAsync();
        await listener._ready.Task.WaitAsync(TimeSpan.FromSeconds(30));
        return listener;
    }

    public async Task<LiveMessage> HearsAsync(string name)
    {
        var heard = await Eventually.GetAsync(
            () => Task.FromResult(_heard.FirstOrDefault(message => message.Name == name)), message => message is not null, $"{name} was heard");
        return heard!;
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private void Keep(LiveMessage message)
    {
        if (message.Name == "ready")
        {
            _ready.TrySetResult();
            return;
        }

        _heard.Enqueue(message);
    }
}

public sealed record LiveMessage(string Name, JsonElement? Payload);
