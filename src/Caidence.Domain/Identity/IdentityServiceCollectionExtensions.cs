using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Caidence.Identity;

public static class IdentityServiceCollectionExtensions
{
    // Whatever an e-mail address may have before and after its @, so that an address can be a user name.
    private const string UserNameCharacters =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789@.-_+!#$%&'*/=?^`{|}~";

    // What ASP.NET Core itself took before .NET 7; only tests have a reason to go so low.
    private const int FewestPasswordRounds = 10_000;

    /// <summary>Users and roles on ASP.NET Core Identity; the stores come with the database, sign-in with the web.</summary>
    internal static void AddCaidenceIdentity(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddIdentityCore<IdentityUser>(options =>
        {
            options.User.RequireUniqueEmail = true;
            options.User.AllowedUserNameCharacters = UserNameCharacters;
            options.Lockout.AllowedForNewUsers = true;
            options.ClaimsIdentity.UserIdClaimType = AbpClaimTypes.UserId;
            options.ClaimsIdentity.UserNameClaimType = AbpClaimTypes.UserName;
            options.ClaimsIdentity.RoleClaimType = AbpClaimTypes.Role;
            options.ClaimsIdentity.EmailClaimType = AbpClaimTypes.Email;
        }).AddRoles<IdentityRole>();

        services.AddOptions<PasswordHasherOptions>()
            .Configure(options => options.IterationCount = configuration.GetValue("Identity:PasswordRounds", options.IterationCount))
            .Validate(options => options.IterationCount >= FewestPasswordRounds, $"Identity:PasswordRounds is at least {FewestPasswordRounds}.")
            .ValidateOnStart();

        services.RemoveAll<IPasswordValidator<IdentityUser>>();
        services.AddScoped<IPasswordValidator<IdentityUser>, PasswordPolicy>();
        services.AddScoped<IdentityErrors>();
        services.AddScoped<IdentityErrorDescriber>(provider => provider.GetRequiredService<IdentityErrors>());
    }
}
