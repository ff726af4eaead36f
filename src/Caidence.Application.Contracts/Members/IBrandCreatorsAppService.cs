namespace Caidence.Members;

/// <summary>
/// The creators who work for a brand: members with the role <c>creator</c> who see it. Reached at <c>/api/v1/brands/{id}/creators</c>; new ones
/// are invited with that role and the brand.
/// </summary>
public interface IBrandCreatorsAppService : IApplicationService
{
    /// <summary>By name.</summary>
    Task<ListResultDto<BrandCreatorDto>> GetCreatorsAsync(Guid id);

    /// <summary>Those who could be attached: they work for some brands, and not for this one by themselves.</summary>
    Task<ListResultDto<BrandCreatorDto>> GetAttachableCreatorsAsync(Guid id);

    /// <summary>They see the brand on their next click.</summary>
    Task<BrandCreatorDto> AttachCreatorAsync(Guid id, Guid creatorId);

    /// <summary>Who has no other brand then sees nothing. Whoever sees the brand through a team, or sees all, is not let go here.</summary>
    Task DetachCreatorAsync(Guid id, Guid creatorId);

    /// <summary>All brands that are worked for, by name, each with its teams and creators.</summary>
    Task<PagedResultDto<BrandPeopleDto>> GetHierarchyAsync(PagedResultRequestDto input);
}
