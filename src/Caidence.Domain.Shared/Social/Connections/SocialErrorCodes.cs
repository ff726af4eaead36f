namespace Caidence;

public static partial class CaidenceErrorCodes
{
    public static class Social
    {
        public const string NotSetUp = Namespace + ":Social:NotSetUp";
        public const string StateUnknown = Namespace + ":Social:StateUnknown";
        public const string OtherBrowser = Namespace + ":Social:OtherBrowser";
        public const string OtherPerson = Namespace + ":Social:OtherPerson";
        public const string Cancelled = Namespace + ":Social:Cancelled";
        public const string ScopesMissing = Namespace + ":Social:ScopesMissing";
        public const string NoAccounts = Namespace + ":Social:NoAccounts";
        public const string OtherAccount = Namespace + ":Social:OtherAccount";
        public const string PlatformRefused = Namespace + ":Social:PlatformRefused";
        public const string PlatformUnreachable = Namespace + ":Social:PlatformUnreachable";
        public const string RateLimited = Namespace + ":Social:RateLimited";
        public const string ReconnectNeeded = Namespace + ":Social:ReconnectNeeded";
        public const string NothingToRenew = Namespace + ":Social:NothingToRenew";
        public const string BusyElsewhere = Namespace + ":Social:BusyElsewhere";
        public const string AppRefused = Namespace + ":Social:AppRefused";
        public const string AppInUse = Namespace + ":Social:AppInUse";
        public const string NothingToRegister = Namespace + ":Social:NothingToRegister";
        public const string WrongPin = Namespace + ":Social:WrongPin";
        public const string TooManyPins = Namespace + ":Social:TooManyPins";
        public const string TooManyRegistrations = Namespace + ":Social:TooManyRegistrations";
        public const string RegisterLater = Namespace + ":Social:RegisterLater";
        public const string VerifyNumberFirst = Namespace + ":Social:VerifyNumberFirst";
        public const string AccountLocked = Namespace + ":Social:AccountLocked";
        public const string LinkVoid = Namespace + ":Social:LinkVoid";
    }
}
