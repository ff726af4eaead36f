using Caidence.Core.MultiTenancy;
using Microsoft.AspNetCore.Http;

namespace Caidence.Core.AspNetCore.MultiTenancy;

/// <summary>The request came to an address that belongs to this workspace alone.</summary>
public sealed record OwnAddress(TenantConfiguration Tenant);

public static class OwnAddressExtensions
{
    public static bool IsAtOwnAddress(this HttpContext context) => context.Features.Get<OwnAddress>() is not null;
}
