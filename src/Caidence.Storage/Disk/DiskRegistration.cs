using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Storage.Disk;

internal static class DiskRegistration
{
    public static void AddDisk(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddDataProtection();
        services.AddSingleton(provider => new DiskFolder(configuration["CAIDENCE_DATA"] ?? ".data", provider.GetRequiredService<IGuidGenerator>()));
        services.AddSingleton<PresignedBlobUrls>();
        services.AddSingleton<IBlobStore, DiskBlobStore>();
        services.AddTransient<AbandonedDraftsWorker>();
        services.AddTransient<IPeriodicBackgroundWorker>(provider => provider.GetRequiredService<AbandonedDraftsWorker>());
    }
}
