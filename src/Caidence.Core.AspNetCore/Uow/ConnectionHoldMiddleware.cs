using Caidence.Core.Uow;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Abstractions;

namespace Caidence.Core.AspNetCore.Uow;

/// <summary>One connection for all that a page or a reading call asks, until its answer begins to leave: who reads slowly keeps none.</summary>
public sealed class ConnectionHoldMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, IConnectionHold hold)
    {
        // Actions only: other endpoints, a hub's above all, may last for hours.
        if (HttpMethods.IsGet(context.Request.Method)
            && context.GetEndpoint()?.Metadata is { } metadata
            && metadata.GetMetadata<ActionDescriptor>() is not null
            && metadata.GetMetadata<HoldsNoConnectionAttribute>() is null)
        {
            hold.Begin();
            context.Response.OnStarting(hold.ReleaseAsync);
        }

        await next(context);
    }
}
