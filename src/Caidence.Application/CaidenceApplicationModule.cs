using Caidence.Identity;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using IdentityRole = Caidence.Identity.IdentityRole;
using IdentityUser = Caidence.Identity.IdentityUser;

namespace Caidence;

[DependsOn(typeof(CaidenceApplicationContractsModule), typeof(CaidenceDomainModule))]
public sealed class CaidenceApplicationModule : AbpModule
{
    private static readonly TimeSpan ResetLinkLifetime = TimeSpan.FromHours(2);

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddDataProtection();
        context.Services.AddHttpContextAccessor();
        new IdentityBuilder(typeof(IdentityUser), typeof(IdentityRole), context.Services).AddDefaultTokenProviders();
        context.Services.Configure<DataProtectionTokenProviderOptions>(options => options.TokenLifespan = ResetLinkLifetime);
    }
}
