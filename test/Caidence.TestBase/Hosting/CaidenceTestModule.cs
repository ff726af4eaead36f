using Caidence.Core;
using Caidence.Core.Modularity;
using Caidence.Core.Security;
using Caidence.Media;
using Caidence.Platforms;
using Caidence.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Caidence.Hosting;

/// <summary>The application layer as every process of Caidence has it, with recorders where queues, mail and live pages are.</summary>
[DependsOn(typeof(CaidenceApplicationModule), typeof(CaidenceEntityFrameworkCoreModule), typeof(CaidenceMediaModule), typeof(CaidencePlatformsModule), typeof(CaidenceStorageModule))]
public sealed class CaidenceTestModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddSingleton<RecordedLogs>();
        context.Services.AddSingleton<ILoggerProvider>(provider => provider.GetRequiredService<RecordedLogs>());
        context.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        context.Services.AddDistributedMemoryCache();
        context.Services.Replace(ServiceDescriptor.Singleton(TestKeys.RingOf(context.Configuration[EncryptionKeys.KeyRingName]!)));
    }
}
