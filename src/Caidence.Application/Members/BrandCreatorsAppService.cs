using Caidence.Brands;
using Caidence.Identity;
using Caidence.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using IdentityUser = Caidence.Identity.IdentityUser;

namespace Caidence.Members;

[Authorize(CaidencePermissions.Users.Default)]
[Authorize(CaidencePermissions.Brands.Default)]
[Route("api/v1/brands")]
public sealed class BrandCreatorsAppService(
    IRepository<Brand, Guid> brands, UserManager<IdentityUser> users, BrandPeople people, BrandScope scope, GrantGuard guard, IAsyncQueryableExecuter queries)
    : CaidenceAppService, IBrandCreatorsAppService
{
    [HttpGet("{id:guid}/creators")]
    public async Task<ListResultDto<BrandCreatorDto>> GetCreatorsAsync(Guid id)
    {
        var brand = await brands.GetAsync(id);
        return new((await people.ReadAsync([brand]))[0].Creators);
    }

    [HttpGet("{id:guid}/attachable-creators")]
    public async Task<ListResultDto<BrandCreatorDto>> GetAttachableCreatorsAsync(Guid id)
    {
        var brand = await brands.GetAsync(id);
        var creators = await people.GetCreatorsAsync();
        return new([.. creators.Where(creator => creator.IsLimitedWithout(brand.Id) && scope.Covers(creator.Sees)).Select(creator => creator.At(brand.Id))]);
    }

    [Authorize(CaidencePermissions.Brands.Assign)]
    [HttpPut("{id:guid}/creators/{creatorId:guid}")]
    public async Task<BrandCreatorDto> AttachCreatorAsync(Guid id, Guid creatorId)
    {
        var (brand, creator) = await FindAsync(id, creatorId);
        if (creator.IsLimitedWithout(brand.Id))
        {
            await LimitAsync(creator.User, [.. creator.User.BrandIds!, brand.Id]);
        }

        return creator.At(brand.Id);
    }

    [Authorize(CaidencePermissions.Brands.Assign)]
    [HttpDelete("{id:guid}/creators/{creatorId:guid}")]
    public async Task DetachCreatorAsync(Guid id, Guid creatorId)
    {
        var (brand, creator) = await FindAsync(id, creatorId);
        var here = creator.At(brand.Id);
        if (here.SeesAll)
        {
            throw new BusinessException(CaidenceErrorCodes.Members.CreatorSeesAll).WithData("Name", here.Name);
        }

        if (!here.IsAttached && here.TeamNames is [var team, ..])
        {
            throw new BusinessException(CaidenceErrorCodes.Members.CreatorInTeam).WithData("Name", here.Name).WithData("Team", team);
        }

        await LimitAsync(creator.User, [.. creator.User.BrandIds!.Where(other => other != brand.Id)]);
    }

    [HttpGet("hierarchy")]
    public async Task<PagedResultDto<BrandPeopleDto>> GetHierarchyAsync(PagedResultRequestDto input)
    {
        var workedFor = brands.Query().Where(brand => brand.ArchivedAt == null);
        var page = workedFor.OrderBy(brand => brand.NormalizedName).ThenBy(brand => brand.Id).Skip(input.SkipCount).Take(input.MaxResultCount);
        return new(await queries.CountAsync(workedFor), await people.ReadAsync(await queries.ToListAsync(page)));
    }

    // Whoever is none of the workspace's creators is nobody here.
    private async Task<(Brand Brand, BrandCreator Creator)> FindAsync(Guid id, Guid creatorId)
    {
        var brand = await brands.GetAsync(id);
        var creator = (await people.GetCreatorsAsync()).FirstOrDefault(each => each.User.Id == creatorId) ?? throw new EntityNotFoundException(typeof(IdentityUser), creatorId);
        if (creatorId == CurrentUser.Id)
        {
            throw new BusinessException(CaidenceErrorCodes.Members.NotOneself);
        }

        await guard.EnsureMayChangeAsync(creator.User);
        return (brand, creator);
    }

    private async Task LimitAsync(IdentityUser user, IReadOnlyList<Guid> brandIds)
    {
        if (brandIds.Count > BrandConsts.MaxScope)
        {
            throw new BusinessException(CaidenceErrorCodes.Members.TooManyBrands).WithData("Name", user.ShownName).WithData("Most", BrandConsts.MaxScope);
        }

        user.LimitTo(brandIds);
        (await users.UpdateAsync(user)).CheckErrors();
    }
}
