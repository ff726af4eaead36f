namespace Caidence;

public static partial class CaidenceErrorCodes
{
    public static class Members
    {
        /// <summary>Owners see everything; they cannot be limited to brands.</summary>
        public const string OwnerSeesAll = "Caidence:OwnerSeesAll";

        /// <summary>Nobody lets others see more brands than they see themselves.</summary>
        public const string BrandsBeyondOwn = "Caidence:BrandsBeyondOwn";

        /// <summary>One does not change one's own role or brands.</summary>
        public const string NotOneself = "Caidence:MemberNotOneself";

        /// <summary>Who is limited to no brands is let go from none.</summary>
        public const string CreatorSeesAll = "Caidence:CreatorSeesAll";

        /// <summary>It is the team that works for the brand.</summary>
        public const string CreatorInTeam = "Caidence:CreatorInTeam";
        public const string TooManyBrands = "Caidence:MemberTooManyBrands";
    }
}
