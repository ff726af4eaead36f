namespace Caidence;

public static partial class CaidenceErrorCodes
{
    public static class ApiClients
    {
        public const string NameTaken = "Caidence:ApiClientNameTaken";
        public const string TooMany = "Caidence:TooManyApiClients";
    }
}
