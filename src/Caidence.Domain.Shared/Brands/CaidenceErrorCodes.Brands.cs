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
    }
}
