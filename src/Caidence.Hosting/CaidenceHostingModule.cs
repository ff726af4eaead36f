using Caidence.Core.AspNetCore;
using Caidence.Hosting.Emailing;
using Caidence.Hosting.Jobs;
using Caidence.Hosting.Observability;
using Caidence.Hosting.Realtime;
using Caidence.Hosting.Security;

namespace Caidence.Hosting;

/// <summary>What every process of Caidence does the same way: jobs, live messages, keys, logs, traces, health.</summary>
[DependsOn(typeof(CaidenceDomainModule), typeof(CaidenceCoreAspNetCoreModule))]
public sealed class CaidenceHostingModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.AddSharedCache();
        context.AddKeys();
        context.AddJobs();
        context.AddRealtime();
        context.AddEmailing();
        context.AddTelemetry();
        context.AddHealth();
    }
}
