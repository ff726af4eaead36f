using Caidence.Data;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Caidence.Hosting.Observability;

internal sealed class DatabaseHealthCheck(ICaidenceDbSchemaMigrator schema) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await schema.IsUpToDateAsync(cancellationToken)
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("The database cannot be reached, or its schema is not up to date.");
}
