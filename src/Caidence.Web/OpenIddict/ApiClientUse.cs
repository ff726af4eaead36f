using Caidence.ApiClients;
using Microsoft.Extensions.Caching.Memory;

namespace Caidence.Web.OpenIddict;

/// <summary>Notes when API clients call, at most once a minute and process.</summary>
internal static class ApiClientUse
{
    private static readonly TimeSpan Precision = TimeSpan.FromMinutes(1);

    public static IApplicationBuilder UseApiClientUse(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var services = context.RequestServices;
        if (services.GetRequiredService<ICurrentUser>() is { IsAuthenticated: true, Id: null, ClientId: { } clientId } && IsDue(services, clientId))
        {
            await services.GetRequiredService<IApiClientRepository>().TouchAsync(clientId, services.GetRequiredService<IClock>().Now, context.RequestAborted);
        }

        await next(context);
    });

    private static bool IsDue(IServiceProvider services, string clientId)
    {
        var cache = services.GetRequiredService<IMemoryCache>();
        var key = (nameof(ApiClientUse), clientId);
        if (cache.TryGetValue(key, out _))
        {
            return false;
        }

        cache.Set(key, true, Precision);
        return true;
    }
}
