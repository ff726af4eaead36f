using Caidence.Account;
using Caidence.Identity;
using Microsoft.AspNetCore.Authorization;

namespace Caidence.Invitations;

[AllowAnonymous]
[UnitOfWork(IsTransactional = false)] // Failed attempts count at once, and hashing must not hold a transaction open.
public sealed class InvitationAcceptanceAppService(
    InvitationFinder invitations, InvitationReader reader, InvitationJoiner joiner, NewcomerProof proof, IAccountFinder accounts, SignInSession session,
    SignUpThrottle throttle) : CaidenceAppService, IInvitationAcceptanceAppService
{
    private static readonly InvitationAcceptanceDto NotValid = new(InvitationOutcome.NotValid);

    public Task<InvitationOfferDto> LookUpAsync(InvitationTokenDto input) => OpenAsync(input.Token, new() { IsValid = false }, DescribeAsync);

    public Task<InvitationAcceptanceDto> AcceptAsync(AcceptInvitationDto input) => OpenAsync(input.Token, NotValid, open =>
    {
        BrakeIfShared(open);
        var email = AddressOf(open, input.EmailAddress);
        return JoinAsync(open, new(email, IsProven: !open.IsLink, input.Name, input.Surname) { Password = input.Password });
    });

    public Task<InvitationAcceptanceDto> AcceptWithPasswordAsync(AcceptInvitationWithPasswordDto input) => OpenAsync(input.Token, NotValid, async open =>
    {
        BrakeIfShared(open);
        return await proof.CheckAsync(AddressOf(open, input.EmailAddress), input.Password) switch
        {
            (_, { } account) => await JoinAsync(open, NewcomerProof.Of(account, isMailed: !open.IsLink)),
            (CredentialOutcome.Locked, _) => new(InvitationOutcome.LockedOut),
            (CredentialOutcome.LockedByAdmin, _) => new(InvitationOutcome.LockedByAdmin),
            _ => new(InvitationOutcome.WrongPassword),
        };
    });

    public Task<InvitationAcceptanceDto> AcceptSignedInAsync(InvitationTokenDto input) => OpenAsync(input.Token, NotValid, async open =>
        await proof.FindSignedInAsync() is { } account && IsFor(open, account)
            ? await JoinAsync(open, NewcomerProof.Of(account, isMailed: !open.IsLink))
            : NotValid);

    // A mail lets one person in, whose address is known; a link could write to many.
    private void BrakeIfShared(OpenInvitation open)
    {
        if (open.IsLink)
        {
            throttle.CountClient();
        }
    }

    private async Task<T> OpenAsync<T>(string token, T otherwise, Func<OpenInvitation, Task<T>> work)
    {
        if (await invitations.FindSideAsync(token) is not { } side)
        {
            return otherwise;
        }

        using (CurrentTenant.Change(side.TenantId, side.Name))
        {
            return await invitations.FindAsync(side, token) is { } open ? await work(open) : otherwise;
        }
    }

    private async Task<InvitationAcceptanceDto> JoinAsync(OpenInvitation open, Newcomer who)
    {
        if (await joiner.JoinAsync(open, who) is not { } user)
        {
            return NotValid;
        }

        return user.AwaitsConfirmation || !await session.BeginAsync(new(open.Side.TenantId, open.Side.Name, user.Id), isPersistent: false)
            ? new(InvitationOutcome.AwaitsConfirmation)
            : new(InvitationOutcome.Joined);
    }

    private async Task<InvitationOfferDto> DescribeAsync(OpenInvitation open)
    {
        var read = (await reader.ReadAsync([open.Invitation]))[0];
        var signedIn = await proof.FindSignedInAsync();
        return new()
        {
            IsValid = true,
            WorkspaceId = open.Side.TenantId,
            WorkspaceName = open.Side.Name,
            InviterName = read.InviterName,
            RoleName = read.RoleName,
            BrandNames = read.BrandNames,
            Email = read.Email,
            HasAccount = open.Invitation.NormalizedEmail is { } email && (await accounts.FindByEmailAsync(email)).Any(account => !account.AwaitsConfirmation),
            SignedInAs = signedIn is not null && IsFor(open, signedIn) ? signedIn.Email : null,
        };
    }

    private static bool IsFor(OpenInvitation open, IdentityUser account) =>
        account.TenantId != open.Side.TenantId && (open.IsLink || open.Invitation.NormalizedEmail == account.NormalizedEmail);

    private static string AddressOf(OpenInvitation open, string? given) =>
        open.Invitation.Email ?? (string.IsNullOrWhiteSpace(given) ? throw new AbpValidationException("An e-mail address is needed.", "emailAddress") : given.Trim());
}
