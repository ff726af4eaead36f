namespace Caidence.Members;

/// <summary>Whether somebody can come in.</summary>
[WireWords]
public enum MemberState
{
    Active,
    Inactive,
    Locked,

    /// <summary>Has not confirmed the address yet.</summary>
    Unconfirmed,
}
