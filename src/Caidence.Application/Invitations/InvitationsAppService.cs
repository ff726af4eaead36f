using Caidence.Members;
using Caidence.Permissions;
using Microsoft.AspNetCore.Authorization;

namespace Caidence.Invitations;

[Authorize(CaidencePermissions.Invitations.Default)]
public sealed class InvitationsAppService(
    IInvitationRepository invitations, InvitationIssuer issuer, InvitationReader reader, BulkInvitations bulk, MembershipTerms terms, IAsyncQueryableExecuter queries,
    ITenantDomains domains) : CaidenceAppService, IInvitationsAppService
{
    public async Task<PagedResultDto<InvitationDto>> GetListAsync(GetInvitationsInput input)
    {
        var matching = input.State is { } state ? invitations.In(state, Clock.Now) : invitations.Query();
        var page = matching.OrderByDescending(invitation => invitation.CreationTime).ThenByDescending(invitation => invitation.Id)
            .Skip(input.SkipCount).Take(input.MaxResultCount);
        return new(await queries.CountAsync(matching), await reader.ReadAsync(await queries.ToListAsync(page)));
    }

    [Authorize(CaidencePermissions.Invitations.Create)]
    public async Task<InvitationDto> CreateAsync(CreateInvitationDto input) => await ReadAsync(await issuer.InviteAsync(input));

    [Authorize(CaidencePermissions.Invitations.Create)]
    public async Task<InvitationLinkDto> CreateLinkAsync(CreateInvitationLinkDto input) => await LinkOfAsync(await issuer.MakeLinkAsync(input));

    [Authorize(CaidencePermissions.Invitations.Create)]
    public async Task<InvitationLinkDto> GetLinkAsync(Guid id) => await LinkOfAsync(await GetChangeableAsync(id));

    [Authorize(CaidencePermissions.Invitations.Update)]
    public async Task<InvitationDto> ResendAsync(Guid id)
    {
        var invitation = await GetChangeableAsync(id);
        await issuer.MailAgainAsync(invitation);
        return await ReadAsync(invitation);
    }

    [Authorize(CaidencePermissions.Invitations.Delete)]
    public async Task<InvitationDto> RevokeAsync(Guid id)
    {
        var invitation = await GetChangeableAsync(id);
        invitation.Revoke(Clock.Now);
        return await ReadAsync(invitation);
    }

    [Authorize(CaidencePermissions.Invitations.Create)]
    public Task<BulkInvitationResultDto> PreviewBulkAsync(BulkInvitationDto input) => bulk.PreviewAsync(input.Csv);

    [Authorize(CaidencePermissions.Invitations.Create)]
    public Task<BulkInvitationResultDto> SendBulkAsync(BulkInvitationDto input) => bulk.SendAsync(input.Csv);

    // What leads to more than the caller has is not theirs to look at: a link to it would be a way there.
    private async Task<Invitation> GetChangeableAsync(Guid id)
    {
        var invitation = await invitations.GetAsync(id);
        await terms.CheckHeldAsync(invitation.RoleId, invitation.BrandIds);
        return invitation;
    }

    private async Task<InvitationLinkDto> LinkOfAsync(Invitation invitation) => invitation.LinkToken is { } token && invitation.StateAt(Clock.Now) == InvitationState.Pending
        ? new() { Id = invitation.Id, Url = await domains.GetAddressAsync() + InvitationAddress.PathOf(token.Reveal()) }
        : throw new BusinessException(CaidenceErrorCodes.Invitations.NotPending);

    private async Task<InvitationDto> ReadAsync(Invitation invitation)
    {
        await CurrentUnitOfWork!.SaveChangesAsync();
        return (await reader.ReadAsync([invitation]))[0];
    }
}
