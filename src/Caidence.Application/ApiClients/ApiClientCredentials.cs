using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using Caidence.OpenIddict;
using OpenIddict.Abstractions;
using Rights = OpenIddict.Abstractions.OpenIddictConstants.Permissions;

namespace Caidence.ApiClients;

/// <summary>The credentials of API clients, as OpenIddict keeps them: of the secret only a hash.</summary>
public sealed class ApiClientCredentials(IOpenIddictApplicationManager applications, IOpenIddictTokenManager tokens) : ITransientDependency
{
    private const string Prefix = "caidence-";
    private const int IdBytes = 12;
    private const int SecretBytes = 32;

    public static string NewClientId() => Prefix + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes));

    /// <summary>The secret.</summary>
    public async Task<string> IssueAsync(ApiClient client)
    {
        var secret = NewSecret();
        var descriptor = new OpenIddictApplicationDescriptor
        {
            ClientId = client.ClientId,
            ClientSecret = secret,
            ClientType = OpenIddictConstants.ClientTypes.Confidential,
            DisplayName = client.Name,
            Permissions =
            {
                Rights.Endpoints.Token, Rights.Endpoints.Revocation, Rights.GrantTypes.ClientCredentials, Rights.Prefixes.Scope + CaidenceOpenIddict.Scope,
            },
        };
        if (client.TenantId is { } tenantId)
        {
            descriptor.Properties[CaidenceOpenIddict.TenantProperty] = JsonSerializer.SerializeToElement(tenantId);
        }

        await applications.CreateAsync(descriptor);
        return secret;
    }

    /// <summary>The new secret; the old one and its tokens are void.</summary>
    public async Task<string> RenewAsync(ApiClient client)
    {
        var application = await FindAsync(client);
        var secret = NewSecret();
        await applications.UpdateAsync(application, secret);
        await RevokeTokensAsync(application);
        return secret;
    }

    public async Task RevokeAsync(ApiClient client)
    {
        var application = await FindAsync(client);
        await RevokeTokensAsync(application);
        await applications.DeleteAsync(application);
    }

    private async Task RevokeTokensAsync(object application) => await tokens.RevokeByApplicationIdAsync((await applications.GetIdAsync(application))!);

    private async Task<object> FindAsync(ApiClient client) =>
        await applications.FindByClientIdAsync(client.ClientId) ?? throw new EntityNotFoundException(typeof(ApiClient), client.Id);

    private static string NewSecret() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));
}
