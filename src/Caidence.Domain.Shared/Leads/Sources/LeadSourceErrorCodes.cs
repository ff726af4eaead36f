namespace Caidence;

public static partial class CaidenceErrorCodes
{
    public static class LeadSources
    {
        public const string NothingToSync = Namespace + ":LeadSources:NothingToSync";
        public const string NoSecretOfItsOwn = Namespace + ":LeadSources:NoSecretOfItsOwn";
        public const string PageAlreadyConnected = Namespace + ":LeadSources:PageAlreadyConnected";
        public const string NotQuarantined = Namespace + ":LeadSources:NotQuarantined";
        public const string UnknownTarget = Namespace + ":LeadSources:UnknownTarget";
        public const string ReconnectNeeded = Namespace + ":LeadSources:ReconnectNeeded";
        public const string AccountNeedsPerson = Namespace + ":LeadSources:AccountNeedsPerson";
        public const string NothingToSubscribe = Namespace + ":LeadSources:NothingToSubscribe";
    }

    public static class Leads
    {
        public const string SamePersonExists = Namespace + ":Leads:SamePersonExists";
        public const string PersonErased = Namespace + ":Leads:PersonErased";
        public const string NeedsContact = Namespace + ":Leads:NeedsContact";
        public const string UnknownMember = Namespace + ":Leads:UnknownMember";
        public const string CannotBeMerged = Namespace + ":Leads:CannotBeMerged";
        public const string NothingToUnmerge = Namespace + ":Leads:NothingToUnmerge";
        public const string MergedSince = Namespace + ":Leads:MergedSince";
        public const string NextStepDone = Namespace + ":Leads:NextStepDone";
        public const string AddressTaken = Namespace + ":Leads:AddressTaken";
        public const string TooManyViews = Namespace + ":Leads:TooManyViews";
    }
}
