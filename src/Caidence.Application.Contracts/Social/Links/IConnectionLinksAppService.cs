namespace Caidence.Social.Links;

/// <summary>Links by which clients connect their own accounts. Reached at <c>/api/v1/social/links</c>.</summary>
public interface IConnectionLinksAppService : IApplicationService
{
    /// <summary>Newest first.</summary>
    Task<ListResultDto<ConnectionLinkDto>> GetListAsync();

    Task<ConnectionLinkDto> CreateAsync(CreateConnectionLinkDto input);

    /// <summary>Opens nothing from now on; what was connected stays.</summary>
    Task DeleteAsync(Guid id);
}
