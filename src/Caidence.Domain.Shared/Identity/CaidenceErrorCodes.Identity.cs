namespace Caidence;

public static partial class CaidenceErrorCodes
{
    public static class Identity
    {
        public const string UserSelfDeletion = "Volo.Abp.Identity:010001";
        public const string StaticRoleRenaming = "Volo.Abp.Identity:010005";
        public const string StaticRoleDeletion = "Volo.Abp.Identity:010006";

        /// <summary>Nobody else could run the workspace any more.</summary>
        public const string LastOwner = "Caidence:LastOwner";

        /// <summary>The caller tries to give what the caller does not have.</summary>
        public const string GrantsMoreThanHeld = "Caidence:GrantsMoreThanHeld";

        /// <summary>Changing this person, say their password, would be a way to what the caller may not do.</summary>
        public const string UserHoldsMore = "Caidence:UserHoldsMore";

        /// <summary>An owner's role always holds everything.</summary>
        public const string OwnerRoleIsFixed = "Caidence:OwnerRoleIsFixed";

        /// <summary>Whoever sees as a role changes nothing.</summary>
        public const string OnlyLooking = "Caidence:OnlyLooking";
    }
}
