using Caidence.Identity;

namespace Caidence.Members;

internal static class MemberStates
{
    public static MemberState StateAt(this IdentityUser user, DateTime now) =>
        user.AwaitsConfirmation ? MemberState.Unconfirmed
        : !user.IsActive ? MemberState.Inactive
        : user.IsLockedAt(now) ? MemberState.Locked
        : MemberState.Active;
}
