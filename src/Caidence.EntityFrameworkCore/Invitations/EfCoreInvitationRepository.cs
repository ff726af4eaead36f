using Caidence.Core.EntityFrameworkCore.Repositories;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Invitations;

internal sealed class EfCoreInvitationRepository(DbContext context, IDataFilter dataFilter)
    : EfCoreRepository<Invitation, Guid>(context, dataFilter), IInvitationRepository, IScopedDependency
{
    public IQueryable<Invitation> In(InvitationState state, DateTime now) => state switch
    {
        InvitationState.Accepted => Query().Where(invitation => invitation.Uses >= invitation.MaxUses),
        InvitationState.Revoked => Unused.Where(invitation => invitation.RevokedAt != null),
        InvitationState.Expired => Unused.Where(invitation => invitation.RevokedAt == null && invitation.ExpiresAt <= now),
        _ => Unused.Where(invitation => invitation.RevokedAt == null && invitation.ExpiresAt > now),
    };

    public async Task<bool> TakeUseAsync(Invitation invitation, DateTime now) =>
        await In(InvitationState.Pending, now).Where(row => row.Id == invitation.Id && row.TokenHash == invitation.TokenHash)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Uses, row => row.Uses + 1)) == 1;

    private IQueryable<Invitation> Unused => Query().Where(invitation => invitation.Uses < invitation.MaxUses);
}
