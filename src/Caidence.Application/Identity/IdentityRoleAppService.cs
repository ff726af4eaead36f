using System.Linq.Expressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Identity;

[Authorize(IdentityPermissions.Roles.Default)]
[Area(IdentityRemoteServiceConsts.ModuleName)]
[RemoteService(Name = IdentityRemoteServiceConsts.RemoteServiceName)]
[ControllerName("Role")]
[Route("api/identity/roles")]
public sealed class IdentityRoleAppService(
    RoleManager<IdentityRole> roles, IdentityRoleManager manager, IRepository<IdentityRole, Guid> repository, IAsyncQueryableExecuter queries)
    : CaidenceAppService, IIdentityRoleAppService
{
    [HttpGet("all")]
    public async Task<ListResultDto<IdentityRoleDto>> GetAllListAsync() => new(await DtosAsync(repository.Query().OrderBy(role => role.Name)));

    [HttpGet]
    public async Task<PagedResultDto<IdentityRoleDto>> GetListAsync(GetIdentityRolesInput input)
    {
        var filter = input.Filter?.Trim().ToUpperInvariant() ?? "";
        var matching = repository.Query().Where(role => role.NormalizedName!.Contains(filter));
        var sorted = matching.SortedBy(SortOrder.ParseAll<RoleSortField>(input.Sorting), KeyOf);

        return new(await queries.CountAsync(matching), await DtosAsync(sorted.Skip(input.SkipCount).Take(input.MaxResultCount)));
    }

    [HttpGet("{id:guid}")]
    public async Task<IdentityRoleDto> GetAsync(Guid id) => (await repository.GetAsync(id)).ToDto();

    [HttpPost]
    [Authorize(IdentityPermissions.Roles.Create)]
    public async Task<IdentityRoleDto> CreateAsync(IdentityRoleCreateDto input)
    {
        var role = new IdentityRole(GuidGenerator.Create(), CurrentTenant.Id, input.Name) { IsDefault = input.IsDefault, IsPublic = input.IsPublic };
        (await roles.CreateAsync(role)).CheckErrors();
        return role.ToDto();
    }

    [HttpPut("{id:guid}")]
    [Authorize(IdentityPermissions.Roles.Update)]
    public async Task<IdentityRoleDto> UpdateAsync(Guid id, IdentityRoleUpdateDto input)
    {
        var role = await repository.GetAsync(id);
        role.CheckConcurrencyStamp(input.ConcurrencyStamp);

        await manager.RenameAsync(role, input.Name);
        role.IsDefault = input.IsDefault;
        role.IsPublic = input.IsPublic;
        (await roles.UpdateAsync(role)).CheckErrors();
        return role.ToDto();
    }

    [HttpDelete("{id:guid}")]
    [Authorize(IdentityPermissions.Roles.Delete)]
    public async Task DeleteAsync(Guid id) => await manager.DeleteAsync(await repository.GetAsync(id));

    private static Expression<Func<IdentityRole, object?>> KeyOf(RoleSortField field) => role => role.NormalizedName;

    private async Task<List<IdentityRoleDto>> DtosAsync(IQueryable<IdentityRole> query) =>
        (await queries.ToListAsync(query)).Select(role => role.ToDto()).ToList();
}
