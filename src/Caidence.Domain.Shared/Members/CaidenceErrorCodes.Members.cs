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
    }
}
