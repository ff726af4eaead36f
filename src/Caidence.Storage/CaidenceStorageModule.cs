using Caidence.Storage.Disk;
using Caidence.Storage.S3;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Storage;

/// <summary>Blobs in S3 or R2 when <c>S3_ACCESS_KEY</c> is set (or <c>Storage:Provider</c> is <c>S3</c>), else on disk.</summary>
[DependsOn(typeof(CaidenceCoreModule))]
public sealed class CaidenceStorageModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddTransient(typeof(IBlobContainer<>), typeof(BlobContainer<>));
        context.Services.AddTransient<IBlobUsage, BlobUsage>();
        if (S3Options.IsWanted(context.Configuration))
        {
            context.Services.AddS3(S3Options.From(context.Configuration));
        }
        else
        {
            context.Services.AddDisk(context.Configuration);
        }
    }
}
