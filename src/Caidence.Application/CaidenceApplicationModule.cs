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
        context.Services.AddScoped<IPasskeyHandler<IdentityUser>, PasskeyHandler<IdentityUser>>();
        context.Services.Configure<IdentityPasskeyOptions>(options =>
        {
            // Found without a name, and asking for a finger, a face or a PIN: then it is both steps in one.
            options.ResidentKeyRequirement = "required";
            options.UserVerificationRequirement = "required";
            options.ValidateOrigin = context => ValueTask.FromResult(IsOurs(context));
        });
    }

    // What the browser says it was at, against where the answer came to: a page that passes both on for somebody else is at another address.
    private static bool IsOurs(PasskeyOriginValidationContext context) =>
        !context.CrossOrigin && Uri.TryCreate(context.Origin, UriKind.Absolute, out var origin)
        && string.Equals(origin.Authority, context.HttpContext.Request.Host.Value, StringComparison.OrdinalIgnoreCase);
}
