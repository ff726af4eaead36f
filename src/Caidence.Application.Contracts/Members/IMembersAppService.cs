namespace Caidence.Members;

/// <summary>
/// The people of a workspace, their roles and brands; what changes acts on their next click. The last owner who can sign in stays one.
/// Reached at <c>/api/v1/members</c>.
/// </summary>
public interface IMembersAppService : IApplicationService
{
    Task<PagedResultDto<MemberDto>> GetListAsync(GetMembersInput input);

    Task<MemberDto> GetAsync(Guid id);

    /// <summary>Who becomes an owner sees all brands from then on.</summary>
    Task<MemberDto> ChangeRoleAsync(Guid id, ChangeMemberRoleDto input);

    Task<MemberDto> ChangeBrandsAsync(Guid id, ChangeMemberBrandsDto input);

    Task<MemberDto> DeactivateAsync(Guid id);

    Task<MemberDto> ReactivateAsync(Guid id);

    /// <summary>Somebody else; oneself leaves.</summary>
    Task DeleteAsync(Guid id);
}

/// <summary>Everybody's own. Reached at <c>/api/v1/members</c>.</summary>
public interface IMembershipAppService : IApplicationService
{
    /// <summary>Ends the account in this workspace; those in others stay.</summary>
    Task LeaveAsync();
}
