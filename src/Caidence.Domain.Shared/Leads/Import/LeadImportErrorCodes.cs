namespace Caidence;

public static partial class CaidenceErrorCodes
{
    public static class LeadImports
    {
        public const string Empty = Namespace + ":LeadImports:Empty";
        public const string TooLarge = Namespace + ":LeadImports:TooLarge";
        public const string TooManyRows = Namespace + ":LeadImports:TooManyRows";
        public const string TooManyColumns = Namespace + ":LeadImports:TooManyColumns";
        public const string NotUtf8 = Namespace + ":LeadImports:NotUtf8";
        public const string WrongState = Namespace + ":LeadImports:WrongState";
        public const string NoContactColumn = Namespace + ":LeadImports:NoContactColumn";
        public const string UnknownTarget = Namespace + ":LeadImports:UnknownTarget";
        public const string OtherColumns = Namespace + ":LeadImports:OtherColumns";
        public const string NoJsonRows = Namespace + ":LeadImports:NoJsonRows";
        public const string FileGone = Namespace + ":LeadImports:FileGone";
    }
}
