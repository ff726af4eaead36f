namespace Caidence;

public static partial class CaidenceErrorCodes
{
    public static class Account
    {
        public const string SelfRegistrationDisabled = "Caidence:SelfRegistrationDisabled";
        public const string InvalidResetToken = "Caidence:InvalidResetToken";
    }
}
