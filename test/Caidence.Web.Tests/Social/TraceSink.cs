using System.Collections.Concurrent;
using System.Net;

namespace Caidence.Web.Social;

/// <summary>Takes traces and metrics as a collector does, and keeps them as they came over the wire.</summary>
internal sealed class TraceSink : IAsyncDisposable
{
    private readonly HttpListener _listener = new();
    private readonly ConcurrentQueue<byte[]> _received = [];
    private readonly Task _work;

    public TraceSink()
    {
        Address = new($"http://127.0.0.1:{FreePort.Take()}/");
        _listener.Prefixes.Add(Address.ToString());
        _listener.Start();
        _work = Task.Run(ReceiveAsync);
    }

    public Uri Address { get; }

    public byte[] Received => [.. _received.SelectMany(body => body)];

    public async ValueTask DisposeAsync()
    {
        _listener.Close();
        await _work;
    }

    private async Task ReceiveAsync()
    {
        try
        {
            while (true)
            {
                var exchange = await _listener.GetContextAsync();
                using var body = new MemoryStream();
                await exchange.Request.InputStream.CopyToAsync(body);
                _received.Enqueue(body.ToArray());
                exchange.Response.ContentType = "application/x-protobuf";
                exchange.Response.Close();
            }
        }
        catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
        {
            // The test is over.
        }
    }
}
