using System.Net.Mail;
using Caidence.Account;
using Caidence.Identity;
using Caidence.Members;
using Microsoft.AspNetCore.Identity;
using IdentityUser = Caidence.Identity.IdentityUser;

namespace Caidence.Invitations;

/// <summary>Writes invitations, as far as whoever asks may.</summary>
public sealed class InvitationIssuer(
    IInvitationRepository invitations, MembershipTerms terms, UserManager<IdentityUser> users, SeatLimit seats, SignUpThrottle throttle, IBackgroundJobManager jobs,
    IAsyncQueryableExecuter queries, IGuidGenerator guids, ICurrentTenant currentTenant, IClock clock) : ITransientDependency
{
    /// <summary>The mail leaves when the row is there.</summary>
    public async Task<Invitation> InviteAsync(CreateInvitationDto input)
    {
        var role = await terms.CheckRoleAsync(input.RoleName);
        var brandIds = await terms.CheckBrandsAsync([role.Name!], input.BrandIds);
        if (await RefusalOfAsync(input.Email) is { } code)
        {
            throw new BusinessException(code).WithData("Email", input.Email.Trim());
        }

        await seats.CheckAsync();
        var invitation = await invitations.InsertAsync(new(
            guids.Create(), currentTenant.Id, input.Email, role.Id, brandIds, clock.Now.AddDays(InvitationConsts.DaysToAccept), maxUses: 1));
        await MailAsync(invitation);
        return invitation;
    }

    public async Task<Invitation> MakeLinkAsync(CreateInvitationLinkDto input)
    {
        var role = await terms.CheckRoleAsync(input.RoleName);
        var brandIds = await terms.CheckBrandsAsync([role.Name!], input.BrandIds);
        var invitation = await invitations.InsertAsync(new(
            guids.Create(), currentTenant.Id, email: null, role.Id, brandIds, clock.Now.AddDays(input.Days), input.MaxUses));
        invitation.Seal(InvitationToken.Issue(currentTenant.Id));
        return invitation;
    }

    public async Task MailAgainAsync(Invitation invitation)
    {
        if (invitation.StateAt(clock.Now) == InvitationState.Expired)
        {
            await seats.CheckAsync();
        }

        await MailAsync(invitation);
    }

    private async Task MailAsync(Invitation invitation)
    {
        invitation.SendAgain(clock.Now);
        throttle.CountAddress(invitation.Email!);
        await jobs.EnqueueAsync(new InvitationMailArgs(currentTenant.Id, invitation.Id));
    }

    /// <summary>The code of what stands in the way of inviting this address; null if nothing does.</summary>
    public async Task<string?> RefusalOfAsync(string email)
    {
        var (normalized, now) = (Invitation.Normalize(email), clock.Now);
        return await users.FindByEmailAsync(email.Trim()) is not null ? CaidenceErrorCodes.Invitations.AlreadyMember
            : await queries.AnyAsync(invitations.In(InvitationState.Pending, now).Where(invitation => invitation.NormalizedEmail == normalized)) ? CaidenceErrorCodes.Invitations.AlreadyInvited
            : null;
    }

    public static bool IsAddress(string text) => text.Length <= IdentityUserConsts.MaxEmailLength && MailAddress.TryCreate(text, out var address) && address.Address == text;
}
