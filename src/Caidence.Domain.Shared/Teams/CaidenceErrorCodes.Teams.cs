namespace Caidence;

public static partial class CaidenceErrorCodes
{
    public static class Teams
    {
        public const string TooMany = "Caidence:TooManyTeams";
    }
}
