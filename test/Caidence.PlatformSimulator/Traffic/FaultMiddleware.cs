using System.Globalization;

namespace Caidence.PlatformSimulator.Traffic;

internal sealed class FaultMiddleware(RequestDelegate next, FaultPlan faults)
{
    /// <summary>Set where the connection is to be cut, once the request stands in the journal: whoever was cut off may look there at once.</summary>
    public static readonly object Cut = new();

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Path.StartsWithSegments("/control") || faults.Take(context.Request.Path) is not { } fault)
        {
            await next(context);
            return;
        }

        await Task.Delay(fault.DelayMilliseconds, context.RequestAborted);

        if (fault.Drop)
        {
            context.Items[Cut] = true;
        }
        else if (fault.Status is { } status)
        {
            context.Response.StatusCode = status;
            context.Response.Headers.RetryAfter = fault.RetryAfter?.ToString(CultureInfo.InvariantCulture);
            await context.Response.WriteAsync(fault.Body ?? "", context.RequestAborted);
        }
        else
        {
            await HoldAsync(context, fault.HoldMilliseconds);
        }
    }

    private async Task HoldAsync(HttpContext context, int milliseconds)
    {
        var line = context.Response.Body;
        using var answer = new MemoryStream();
        context.Response.Body = answer;
        await next(context);
        await Task.Delay(milliseconds, context.RequestAborted);
        context.Response.Body = line;
        answer.Position = 0;
        await answer.CopyToAsync(line, context.RequestAborted);
    }
}
