namespace Caidence;

public static partial class CaidenceErrorCodes
{
    public static class Invitations
    {
        public const string AlreadyMember = "Caidence:AlreadyMember";
        public const string AlreadyInvited = "Caidence:AlreadyInvited";

        /// <summary>Accepted, revoked or, for a link, nothing that is mailed.</summary>
        public const string NotPending = "Caidence:InvitationNotPending";

        /// <summary>A mail has just gone out.</summary>
        public const string TooSoon = "Caidence:InvitationTooSoon";
        public const string TooManyRows = "Caidence:InvitationTooManyRows";
    }
}
