namespace Caidence;

public static partial class CaidenceErrorCodes
{
    public static class Brands
    {
        public const string NameTaken = "Caidence:BrandNameTaken";

        /// <summary>What is archived can be looked at and restored, not changed.</summary>
        public const string Archived = "Caidence:BrandArchived";
        public const string LogoNotAnImage = "Caidence:BrandLogoNotAnImage";
        public const string LogoTooLarge = "Caidence:BrandLogoTooLarge";

        /// <summary>What is made belongs to none of the brands that its maker works for.</summary>
        public const string OutOfReach = "Caidence:BrandOutOfReach";

        /// <summary>What concerns the whole workspace is not for people who work for some brands only.</summary>
        public const string WholeWorkspaceOnly = "Caidence:WholeWorkspaceOnly";
    }
}
