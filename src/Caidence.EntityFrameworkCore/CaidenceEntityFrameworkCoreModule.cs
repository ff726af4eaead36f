using Caidence.Core.EntityFrameworkCore.Repositories;
using Caidence.EntityFrameworkCore;
using Caidence.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence;

[DependsOn(typeof(CaidenceDomainModule), typeof(CaidenceCoreEntityFrameworkCoreModule))]
public sealed class CaidenceEntityFrameworkCoreModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddCaidenceDatabase(context.Configuration);
        context.Services.AddScoped(typeof(IRepository<,>), typeof(EfCoreRepository<,>));
        context.Services.AddIdentityStores();
        context.Services.AddOpenIddict().AddCore(core => core.UseEntityFrameworkCore().UseDbContext<CaidenceDbContext>().ReplaceDefaultEntities<Guid>());
    }
}
