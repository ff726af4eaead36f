using System.Net;
using Caidence.Hosting.Configuration;
using Microsoft.AspNetCore.HttpOverrides;

namespace Caidence.Web.Hosting;

internal static class Proxies
{
    /// <summary>
    /// Believes forwarded addresses only from <c>App:TrustedProxies</c>: addresses or networks (<c>10.0.0.0/8</c>), comma-separated.
    /// </summary>
    public static void AddProxies(this ServiceConfigurationContext context)
    {
        var trusted = (context.Configuration.Given("App:TrustedProxies") ?? "")
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        context.Services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = trusted.Length == 0
                ? ForwardedHeaders.None
                : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
            options.ForwardLimit = null;
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            foreach (var proxy in trusted)
            {
                options.KnownIPNetworks.Add(NetworkOf(proxy));
            }
        });
    }

    private static System.Net.IPNetwork NetworkOf(string proxy) =>
        proxy.Contains('/') ? System.Net.IPNetwork.Parse(proxy)
        : new(IPAddress.Parse(proxy), IPAddress.Parse(proxy).GetAddressBytes().Length * 8);
}
