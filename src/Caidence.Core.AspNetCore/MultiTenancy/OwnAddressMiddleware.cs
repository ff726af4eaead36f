using System.Security.Claims;
using Caidence.Core.MultiTenancy;
using Caidence.Core.Users;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;

namespace Caidence.Core.AspNetCore.MultiTenancy;

/// <summary>At the address of one workspace there is no other: strangers to it are not signed in there, and an address of nobody is told so.</summary>
public sealed class OwnAddressMiddleware(RequestDelegate next, IConfiguration configuration)
{
    public async Task InvokeAsync(HttpContext context, ITenantDomains domains, ICurrentUser currentUser, TenantRefusal refusal)
    {
        if (domains.LabelOf(context.Request.Host.Host) is not { } label)
        {
            await next(context);
            return;
        }

        var owner = await domains.FindAsync(label);
        if (owner is null && IsNamedByDomain)
        {
            await next(context);
            return;
        }

        if (owner is null || (currentUser.IsAuthenticated && currentUser.TenantId != owner.Id && !await PutOutAsync(context)))
        {
            await refusal.AnswerAsync(context, exists: false, domains.InstallationAddress + "/");
            return;
        }

        context.Features.Set(new OwnAddress(owner));
        await next(context);
    }

    // Then a workspace's name may stand in the address as well.
    private bool IsNamedByDomain => configuration["App:TenantDomainFormat"] is { Length: > 0 };

    /// <returns>False for programs, whose tokens are no cookies.</returns>
    private static async Task<bool> PutOutAsync(HttpContext context)
    {
        if (context.User.Identity?.AuthenticationType != IdentityConstants.ApplicationScheme)
        {
            return false;
        }

        await context.SignOutAsync(IdentityConstants.ApplicationScheme);
        context.User = new ClaimsPrincipal(new ClaimsIdentity());
        return true;
    }
}
