namespace Caidence;

public static partial class CaidenceErrorCodes
{
    public static class Account
    {
        public const string SelfRegistrationDisabled = "Caidence:SelfRegistrationDisabled";
        public const string InvalidResetToken = "Caidence:InvalidResetToken";
        public const string TooManyAttempts = "Caidence:TooManyAttempts";

        /// <summary>From one client or for one address.</summary>
        public const string TooManySignUps = "Caidence:TooManySignUps";

        /// <summary>The second step is on already, and its key is not shown again.</summary>
        public const string TwoFactorIsOn = "Caidence:TwoFactorIsOn";
        public const string TwoFactorIsOff = "Caidence:TwoFactorIsOff";

        /// <summary>The workspace lets nobody work who has not set up a second step.</summary>
        public const string TwoFactorRequired = "Caidence:TwoFactorRequired";
    }
}
