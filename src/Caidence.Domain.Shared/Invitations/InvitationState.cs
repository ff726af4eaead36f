namespace Caidence.Invitations;

/// <summary>Where an invitation stands. A link is accepted when it has been used as often as it may be.</summary>
[WireWords]
public enum InvitationState
{
    Pending,
    Accepted,
    Revoked,
    Expired,
}
