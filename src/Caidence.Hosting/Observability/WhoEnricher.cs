using System.Diagnostics;
using Serilog.Core;
using Serilog.Events;

namespace Caidence.Hosting.Observability;

/// <summary>Puts the workspace, the person or client, and the trace on every line, in requests and jobs alike. Ids only.</summary>
internal sealed class WhoEnricher(ICurrentTenant currentTenant, ICurrentPrincipalAccessor principalAccessor) : ILogEventEnricher
{
    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory)
    {
        Add("TenantId", currentTenant.Id);
        Add("UserId", principalAccessor.Principal?.FindFirst(AbpClaimTypes.UserId)?.Value);
        Add("ClientId", principalAccessor.Principal?.FindFirst(AbpClaimTypes.ClientId)?.Value);
        Add("TraceId", Activity.Current?.TraceId.ToHexString());

        void Add(string name, object? value)
        {
            if (value is not null)
            {
                logEvent.AddPropertyIfAbsent(propertyFactory.CreateProperty(name, value));
            }
        }
    }
}
