using Caidence.Core.AspNetCore.Errors;
using Caidence.Core.AspNetCore.MultiTenancy;
using Caidence.Core.AspNetCore.Tracing;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Caidence.Core.AspNetCore.Cors;

/// <summary>
/// Lets the scripts of <c>App:CorsOrigins</c> (comma-separated, <c>https://*.example.com</c> allowed) call us and read our headers.
/// </summary>
internal sealed class CorsSetup(IConfiguration configuration) : IConfigureOptions<CorsOptions>
{
    public void Configure(CorsOptions options)
    {
        var origins = (configuration["App:CorsOrigins"] ?? "")
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        options.AddDefaultPolicy(policy => policy
            .WithOrigins(origins.Select(origin => origin.TrimEnd('/')).ToArray())
            .SetIsOriginAllowedToAllowWildcardSubdomains()
            .WithExposedHeaders(RemoteServiceErrorResponse.HeaderName, TenantRefusal.HeaderName, CorrelationIdMiddleware.HeaderName)
            .AllowAnyHeader()
            .AllowAnyMethod()
            .AllowCredentials());
    }
}
