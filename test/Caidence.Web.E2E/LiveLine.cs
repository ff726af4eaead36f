namespace Caidence.Web.E2E;

/// <summary>The line between one page and the live messages, in the hands of a test.</summary>
internal sealed class LiveLine
{
    private const string Hub = "**/signalr-hubs/**";

    private TaskCompletionSource _closed = new();
    private IWebSocketRoute? _socket;

    /// <summary>Pages opened from here on cannot connect until the line is opened.</summary>
    public static async Task<LiveLine> ClosedAsync(IPage page)
    {
        var line = new LiveLine();
        await page.RouteAsync(Hub, line.WaitAsync);
        await page.RouteWebSocketAsync(Hub, line.Connect);
        return line;
    }

    public void Open() => _closed.SetResult();

    public async Task CutAsync()
    {
        _closed = new();
        await _socket!.CloseAsync();
    }

    // A connection begins with an ordinary request, and so does every attempt to get it back.
    private async Task WaitAsync(IRoute route)
    {
        await _closed.Task;
        await route.ContinueAsync();
    }

    private void Connect(IWebSocketRoute socket)
    {
        _socket = socket;
        socket.ConnectToServer();
    }
}
