namespace Caidence;

public static partial class CaidenceErrorCodes
{
    public static class Support
    {
        /// <summary>Nobody of the workspace has let people of the platform in, or the time is over.</summary>
        public const string NotLetIn = "Caidence:SupportNotLetIn";

        /// <summary>People of the platform change nobody's account, rights or settings in a workspace they help.</summary>
        public const string NotAsSupport = "Caidence:NotAsSupport";
    }
}
