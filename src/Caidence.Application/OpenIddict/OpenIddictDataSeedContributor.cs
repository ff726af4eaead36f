using Microsoft.Extensions.Configuration;
using OpenIddict.Abstractions;

namespace Caidence.OpenIddict;

/// <summary>The API's scope, and the clients of <c>OpenIddict:Applications</c>. Changed addresses are taken over at the next start.</summary>
public sealed class OpenIddictDataSeedContributor(
    IOpenIddictScopeManager scopes, IOpenIddictApplicationManager applications, IConfiguration configuration) : IDataSeedContributor, ITransientDependency
{
    public async Task SeedAsync(DataSeedContext context)
    {
        if (context.TenantId is not null)
        {
            return;
        }

        await SeedScopeAsync();
        foreach (var section in configuration.GetSection("OpenIddict:Applications").GetChildren())
        {
            await SeedApplicationAsync(section);
        }
    }

    private async Task SeedScopeAsync()
    {
        if (await scopes.FindByNameAsync(CaidenceOpenIddict.Scope) is null)
        {
            await scopes.CreateAsync(new OpenIddictScopeDescriptor
            {
                Name = CaidenceOpenIddict.Scope,
                DisplayName = "Caidence API",
                Resources = { CaidenceOpenIddict.Scope },
            });
        }
    }

    private async Task SeedApplicationAsync(IConfigurationSection section)
    {
        var mayUsePassword = section.Key == CaidenceOpenIddict.DevelopmentClient && configuration.GetValue(CaidenceOpenIddict.PasswordFlowSetting, false);
        var wanted = ClientDescriptor.From(section, mayUsePassword);

        if (await applications.FindByClientIdAsync(wanted.ClientId!) is not { } existing)
        {
            await applications.CreateAsync(wanted);
            return;
        }

        var current = new OpenIddictApplicationDescriptor();
        await applications.PopulateAsync(current, existing);
        if (!current.Permissions.SetEquals(wanted.Permissions) || !current.RedirectUris.SetEquals(wanted.RedirectUris)
            || !current.PostLogoutRedirectUris.SetEquals(wanted.PostLogoutRedirectUris))
        {
            await applications.UpdateAsync(existing, wanted);
        }
    }
}
