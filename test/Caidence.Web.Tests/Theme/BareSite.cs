using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Caidence.Web.Theme;

/// <summary>Nothing but the theme's middleware, on loopback, around a few addresses that behave in known ways.</summary>
public sealed class BareSite : IAsyncLifetime
{
    private WebApplication _app = null!;

    public HttpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var address = new Uri($"http://127.0.0.1:{FreePort.Take()}");
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.WebHost.UseUrls(address.ToString());
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.UseCaidenceTheme();
        _app.UseRouting();
        _app.MapGet("/page", () => "page");
        _app.MapGet("/special", () => "page").WithMetadata(new Security.ContentSecurityPolicy("default-src 'none'"));
        _app.MapGet("/broken", string () => throw new InvalidOperationException("a secret detail"));
        _app.MapGet("/dist/app-1a2b3c.js", () => "script");
        _app.MapGet("/Error/{code:int}", (int code, HttpContext context) => $"friendly {code} for {context.Response.StatusCode}");
        await _app.StartAsync();
        Client = new() { BaseAddress = address };
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    public Task<HttpResponseMessage> GetAsync(string address, string accept, string? requestedWith = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Accept", accept);
        if (requestedWith is not null)
        {
            request.Headers.Add("X-Requested-With", requestedWith);
        }

        return Client.SendAsync(request);
    }
}
