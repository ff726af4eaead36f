namespace Caidence.Invitations;

public interface IInvitationRepository : IRepository<Invitation, Guid>
{
    IQueryable<Invitation> In(InvitationState state, DateTime now);

    /// <summary>Takes one of its uses, if it holds and has one left. Written at once: of two who want the last one, one gets it.</summary>
    Task<bool> TakeUseAsync(Invitation invitation, DateTime now);
}
