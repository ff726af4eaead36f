using Caidence.Brands;
using Caidence.Features;
using Caidence.Permissions;
using Caidence.Tenants;
using Microsoft.AspNetCore.Authorization;

namespace Caidence.WhiteLabels;

[Authorize(CaidencePermissions.Settings.Default)]
public sealed class WhiteLabelAppService(
    IRepository<WhiteLabel, Guid> labels, IRepository<Tenant, Guid> tenants, SubdomainManager subdomains, ITenantDomains domains, LogoKeeper logos,
    IFeatureChecker features, IAsyncQueryableExecuter queries) : CaidenceAppService, IWhiteLabelAppService
{
    public async Task<WhiteLabelDto> GetAsync() => await ReadAsync(await FindTenantAsync(), await FindAsync());

    [Authorize(CaidencePermissions.Settings.Manage)]
    public async Task<WhiteLabelDto> UpdateAsync(UpdateWhiteLabelDto input)
    {
        var tenant = await FindTenantAsync();
        var label = await FindOrMakeAsync();
        if (input.ConcurrencyStamp is not null)
        {
            label.CheckConcurrencyStamp(input.ConcurrencyStamp);
        }

        label.Describe(input.PrimaryColor, input.SenderName);
        await subdomains.ChangeAsync(tenant, input.Subdomain);
        return await SaveAsync(tenant, label);
    }

    [Authorize(CaidencePermissions.Settings.Manage)]
    public Task<WhiteLabelDto> SetLogoAsync(Stream content) => ChangeAsync(label => logos.KeepAsync(label, content));

    [Authorize(CaidencePermissions.Settings.Manage)]
    public Task<WhiteLabelDto> RemoveLogoAsync() => ChangeAsync(label => Forget(label));

    [Authorize(CaidencePermissions.Settings.Manage)]
    public Task<WhiteLabelDto> SetFaviconAsync(Stream content) => ChangeAsync(label => logos.KeepAsync(label.Favicon, content));

    [Authorize(CaidencePermissions.Settings.Manage)]
    public Task<WhiteLabelDto> RemoveFaviconAsync() => ChangeAsync(label => Forget(label.Favicon));

    private Task Forget(IHasLogo picture)
    {
        logos.Forget(picture);
        return Task.CompletedTask;
    }

    private async Task<WhiteLabelDto> ChangeAsync(Func<WhiteLabel, Task> change)
    {
        var tenant = await FindTenantAsync();
        var label = await FindOrMakeAsync();
        await change(label);
        return await SaveAsync(tenant, label);
    }

    private Task<Tenant> FindTenantAsync() => tenants.GetAsync(CurrentTenant.Id ?? throw new EntityNotFoundException(typeof(Tenant), null));

    private Task<WhiteLabel?> FindAsync() => queries.FirstOrDefaultAsync(labels.Query());

    private async Task<WhiteLabel> FindOrMakeAsync()
    {
        await features.CheckEnabledAsync(CaidenceFeatures.WhiteLabel);
        return await FindAsync() ?? await labels.InsertAsync(new(GuidGenerator.Create(), CurrentTenant.Id));
    }

    private async Task<WhiteLabelDto> SaveAsync(Tenant tenant, WhiteLabel label)
    {
        await CurrentUnitOfWork!.SaveChangesAsync();
        return await ReadAsync(tenant, label);
    }

    private async Task<WhiteLabelDto> ReadAsync(Tenant tenant, WhiteLabel? label)
    {
        var look = label is null ? null : new WorkspaceLook(tenant.Id, tenant.Name, label);
        return new()
        {
            IsIncluded = await features.IsEnabledAsync(CaidenceFeatures.WhiteLabel),
            PrimaryColor = label?.PrimaryColor,
            SenderName = label?.SenderName,
            Subdomain = tenant.Subdomain,
            Address = await domains.GetAddressAsync(),
            AddressEnd = domains.AddressEnd,
            LogoUrl = look?.LogoUrl,
            FaviconUrl = look?.FaviconUrl,
            ConcurrencyStamp = label?.ConcurrencyStamp,
        };
    }
}
