namespace Caidence;

public static partial class CaidenceErrorCodes
{
    public static class Onboarding
    {
        /// <summary>No step of this kind of workspace has that number.</summary>
        public const string UnknownStep = "Caidence:OnboardingUnknownStep";

        /// <summary>One that comes before is neither done nor skipped.</summary>
        public const string OutOfOrder = "Caidence:OnboardingOutOfOrder";
        public const string CannotSkip = "Caidence:OnboardingCannotSkip";

        /// <summary>Steps are left.</summary>
        public const string NotFinished = "Caidence:OnboardingNotFinished";
        public const string AlreadyComplete = "Caidence:OnboardingAlreadyComplete";

        /// <summary>The step is for connected accounts, and there is none: it can only be skipped.</summary>
        public const string NothingConnected = "Caidence:OnboardingNothingConnected";
    }
}
