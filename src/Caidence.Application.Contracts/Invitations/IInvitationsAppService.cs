namespace Caidence.Invitations;

/// <summary>Bringing people into a workspace. Reached at <c>/api/v1/invitations</c>.</summary>
public interface IInvitationsAppService : IApplicationService
{
    Task<PagedResultDto<InvitationDto>> GetListAsync(GetInvitationsInput input);

    /// <summary>By mail.</summary>
    /// <exception cref="BusinessException">One of <see cref="CaidenceErrorCodes.Invitations"/>, or a role or brands beyond the caller's own.</exception>
    Task<InvitationDto> CreateAsync(CreateInvitationDto input);

    /// <summary>For whoever has it.</summary>
    Task<InvitationLinkDto> CreateLinkAsync(CreateInvitationLinkDto input);

    /// <summary>To copy it once more.</summary>
    Task<InvitationLinkDto> GetLinkAsync(Guid id);

    /// <summary>Another mail; the link of the last one is dead.</summary>
    Task<InvitationDto> ResendAsync(Guid id);

    Task<InvitationDto> RevokeAsync(Guid id);

    /// <summary>Sends nothing.</summary>
    Task<BulkInvitationResultDto> PreviewBulkAsync(BulkInvitationDto input);

    /// <summary>Sends the rows that are right.</summary>
    Task<BulkInvitationResultDto> SendBulkAsync(BulkInvitationDto input);
}
