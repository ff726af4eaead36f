using System.Security.Claims;
using System.Text.Encodings.Web;
using Caidence.Core.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Caidence.Core.Tests.AspNetCore.Sample.Fakes;

/// <summary>Believes a header <c>X-Person: name;role;tenantId</c>.</summary>
public sealed class HeaderAuthentication(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string HeaderName = "X-Person";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var parts = Request.Headers[HeaderName].ToString().Split(';');
        if (parts is not [{ Length: > 0 } name, var role, var tenantId])
        {
            return Task.FromResult(AuthenticateResult.NoResult());
        }

        var identity = new ClaimsIdentity(
            [new(AbpClaimTypes.UserId, The.MiasId.ToString()), new(AbpClaimTypes.UserName, name), new(AbpClaimTypes.Role, role)], Scheme.Name);
        if (tenantId.Length > 0)
        {
            identity.AddClaim(new(AbpClaimTypes.TenantId, tenantId));
        }

        return Task.FromResult(AuthenticateResult.Success(new(new ClaimsPrincipal(identity), Scheme.Name)));
    }
}

public static class The
{
    public static readonly Guid MiasId = new("0198a000-0000-7000-8000-00000000000a");
}
