namespace Caidence;

public static partial class CaidenceErrorCodes
{
    public static class Profiles
    {
        /// <summary>A workspace has the profile of its own kind and no other.</summary>
        public const string OtherKind = "Caidence:ProfileOfOtherKind";

        /// <summary>Nobody is shown to strangers before they have said who they are.</summary>
        public const string NothingToShow = "Caidence:MediaKitNothingToShow";
        public const string KitAskedTooOften = "Caidence:MediaKitAskedTooOften";
    }
}
