using Caidence.Core.Application;
using Caidence.Core.MultiTenancy;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Core.AspNetCore.MultiTenancy;

/// <summary>Lets sign-in pages and clients turn a workspace's name into its id.</summary>
[AllowAnonymous]
[Area("abp")]
[RemoteService(Name = "abp")]
[Route("api/abp/multi-tenancy/tenants")]
public sealed class AbpTenantController(ITenantStore tenants) : ControllerBase
{
    [HttpGet("by-name/{name}")]
    public async Task<FindTenantResultDto> FindTenantByNameAsync(string name) =>
        FindTenantResultDto.From(await tenants.FindAsync(name.ToUpperInvariant()));

    [HttpGet("by-id/{id:guid}")]
    public async Task<FindTenantResultDto> FindTenantByIdAsync(Guid id) => FindTenantResultDto.From(await tenants.FindAsync(id));
}

public sealed record FindTenantResultDto(bool Success, Guid? TenantId, string? Name, string? NormalizedName, bool IsActive)
{
    public static FindTenantResultDto From(TenantConfiguration? tenant) =>
        new(tenant is not null, tenant?.Id, tenant?.Name, tenant?.NormalizedName, tenant?.IsActive == true);
}
