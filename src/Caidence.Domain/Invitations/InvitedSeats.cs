using Caidence.Identity;

namespace Caidence.Invitations;

/// <summary>Who is invited by mail has a seat already; a link takes one for each who comes.</summary>
public sealed class InvitedSeats(IInvitationRepository invitations, IAsyncQueryableExecuter queries, IClock clock) : ISeatHolder, ITransientDependency
{
    public Task<int> CountAsync() => queries.CountAsync(invitations.In(InvitationState.Pending, clock.Now).Where(invitation => invitation.Email != null));
}
