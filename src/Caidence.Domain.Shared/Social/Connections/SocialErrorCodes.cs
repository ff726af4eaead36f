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
        public const string LinkVoid = Namespace + ":Social:LinkVoid";
    }
}
