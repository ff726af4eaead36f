using Caidence.Account;
using Caidence.Identity;
using Microsoft.AspNetCore.Identity;
using IdentityUser = Caidence.Identity.IdentityUser;

namespace Caidence.Invitations;

/// <summary>Makes somebody a member. Taking the use and making the account are one transaction: of two who want the last use, one joins.</summary>
public sealed class InvitationJoiner(
    IInvitationRepository invitations, UserManager<IdentityUser> users, SeatLimit seats, SignUpThrottle throttle, IBackgroundJobManager jobs,
    IUnitOfWorkManager unitOfWorkManager, IGuidGenerator guids, IClock clock) : ITransientDependency
{
    /// <summary>Within the workspace. Null if somebody was faster.</summary>
    /// <exception cref="AbpValidationException">The password will not do, or the address is known here.</exception>
    /// <exception cref="BusinessException">The workspace is full.</exception>
    public async Task<IdentityUser?> JoinAsync(OpenInvitation open, Newcomer who)
    {
        if (open.Side.TenantId is null && !who.IsProven)
        {
            // Nobody is mailed for the platform's own side.
            return null;
        }

        await using var unitOfWork = await unitOfWorkManager.BeginAsync();
        if (!await invitations.TakeUseAsync(open.Invitation, clock.Now))
        {
            await unitOfWork.CompleteAsync();
            return null;
        }

        if (open.IsLink)
        {
            await seats.CheckAsync();
        }

        var user = await CreateAsync(open, who);
        if (user.AwaitsConfirmation)
        {
            throttle.CountAddress(who.Email);
            await jobs.EnqueueAsync(new ConfirmationMailArgs(open.Side.TenantId, user.Id));
        }

        await unitOfWork.CompleteAsync();
        return user;
    }

    private async Task<IdentityUser> CreateAsync(OpenInvitation open, Newcomer who)
    {
        var user = new IdentityUser(guids.Create(), open.Side.TenantId, UserNameOf(who.Email), who.Email) { PasswordHash = who.PasswordHash };
        user.Describe(who.Name, who.Surname, null);
        user.LimitTo(open.Invitation.BrandIds);
        if (who.IsProven)
        {
            user.Confirm();
        }
        else
        {
            user.AwaitConfirmation(clock.Now);
        }

        (await (who.Password is { } password ? users.CreateAsync(user, password) : users.CreateAsync(user))).CheckErrors();
        (await users.AddToRoleAsync(user, open.Role.Name!)).CheckErrors();
        return user;
    }

    // Not every letter that an address may have is one for a user name.
    private string UserNameOf(string email) => string.Concat(email.Where(users.Options.User.AllowedUserNameCharacters.Contains));
}
