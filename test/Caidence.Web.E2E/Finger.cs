namespace Caidence.Web.E2E;

/// <summary>A finger on the glass, until it is lifted.</summary>
internal sealed class Finger : IAsyncDisposable
{
    private const int Steps = 12;

    private readonly ICDPSession _glass;
    private (float X, float Y) _at;

    private Finger(ICDPSession glass, (float X, float Y) at) => (_glass, _at) = (glass, at);

    public static async Task<Finger> PutAsync(IPage page, (float X, float Y) at)
    {
        var finger = new Finger(await page.Context.NewCDPSessionAsync(page), at);
        await finger.SendAsync("touchStart", at);
        return finger;
    }

    public async Task MoveAsync(float x, float y)
    {
        var from = _at;
        for (var step = 1; step <= Steps; step++)
        {
            _at = (from.X + (x - from.X) * step / Steps, from.Y + (y - from.Y) * step / Steps);
            await SendAsync("touchMove", _at);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await SendAsync("touchEnd");
        await _glass.DetachAsync();
    }

    private Task SendAsync(string type, params (float X, float Y)[] points) => _glass.SendAsync("Input.dispatchTouchEvent", new Dictionary<string, object>
    {
        ["type"] = type,
        ["touchPoints"] = points.Select(point => new { x = point.X, y = point.Y }).ToArray(),
    });
}
