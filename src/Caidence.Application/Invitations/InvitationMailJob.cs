using Caidence.Emailing;
using Caidence.Identity;
using Caidence.Localization;
using Microsoft.Extensions.Localization;

namespace Caidence.Invitations;

public sealed record InvitationMailArgs(Guid? TenantId, Guid InvitationId) : IBackgroundJobArgs;

/// <summary>Makes the token and mails it; only its hash stays. A try that failed is repeated with another one.</summary>
public sealed class InvitationMailJob(
    IInvitationRepository invitations, IIdentityUserRepository users, InvitationFinder finder, IEmailSender mails, IUnitOfWorkManager unitOfWorkManager,
    ILetterheads letterheads, IStringLocalizer<CaidenceResource> texts, IClock clock) : MailJob<InvitationMailArgs>(letterheads), ITransientDependency
{
    protected override async Task WriteAsync(InvitationMailArgs args, Letterhead head, CancellationToken cancellationToken)
    {
        if (await finder.FindNameAsync(args.TenantId) is not { } workspace || await SealAsync(args, cancellationToken) is not { } sealedNow)
        {
            return;
        }

        var (invitation, token) = sealedNow;
        var inviter = invitation.CreatorId is { } id ? (await users.FindAsync(id, cancellationToken))?.ShownName : null;
        await mails.SendAsync(Write(invitation.Email!, workspace, inviter, head.LinkTo(InvitationAddress.PathOf(token.Text)), head), cancellationToken);
    }

    // Kept before it is sent: a mail never carries a token that nobody knows.
    private async Task<(Invitation Invitation, InvitationToken Token)?> SealAsync(InvitationMailArgs args, CancellationToken cancellationToken)
    {
        await using var unitOfWork = await unitOfWorkManager.BeginAsync(isTransactional: true, cancellationToken);
        if (await invitations.FindAsync(args.InvitationId, cancellationToken) is not { IsLink: false } invitation || invitation.StateAt(clock.Now) != InvitationState.Pending)
        {
            return null;
        }

        var token = InvitationToken.Issue(args.TenantId);
        invitation.Seal(token);
        await unitOfWork.CompleteAsync(cancellationToken);
        return (invitation, token);
    }

    private EmailMessage Write(string email, string workspace, string? inviter, string link, Letterhead head) => new Letter()
        .Say(texts["Mail:Invitation.Hello"])
        .Say(inviter is null ? texts["Mail:Invitation.Text", workspace] : texts["Mail:Invitation.TextFrom", inviter, workspace])
        .Offer(texts["Mail:Invitation.Accept"], link)
        .Say(texts["Mail:Invitation.Once", InvitationConsts.DaysToAccept])
        .Say(texts["Mail:Invitation.NotYou"])
        .To(email, texts[head.IsOwn ? "Mail:Invitation.SubjectOwn" : "Mail:Invitation.Subject", workspace], head);
}
