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

        /// <summary>Nothing else would open the account: it has no password and is linked to no other provider.</summary>
        public const string LastSignIn = "Caidence:LastSignIn";

        /// <summary>What a provider said of somebody holds for fifteen minutes.</summary>
        public const string ExternalSignInExpired = "Caidence:ExternalSignInExpired";

        /// <summary>The link has been used, has run out, or another address was asked for since.</summary>
        public const string EmailChangeExpired = "Caidence:EmailChangeExpired";

        /// <summary>Only a browser that is signed in can be the one that stays so.</summary>
        public const string NoSession = "Caidence:NoSession";

        /// <summary>This browser has not shown the key of an account there, or the account has changed since.</summary>
        public const string WorkspaceNotProven = "Caidence:WorkspaceNotProven";
        public const string TooManyPasskeys = "Caidence:TooManyPasskeys";
    }
}
