namespace Caidence.Invitations;

/// <summary>What became of somebody's wish to join.</summary>
[WireWords]
public enum InvitationOutcome
{
    /// <summary>They belong to the workspace and are signed in to it.</summary>
    Joined,

    /// <summary>They belong to it once they have confirmed their address by mail.</summary>
    AwaitsConfirmation,

    /// <summary>The link is not one of ours, or is used up, revoked or too old.</summary>
    NotValid,

    /// <summary>No account has this address and this password.</summary>
    WrongPassword,
    LockedOut,

    /// <summary>The password is right, but an admin of the account's workspace has locked it.</summary>
    LockedByAdmin,
}
