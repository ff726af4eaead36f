namespace Caidence;

public static partial class CaidenceErrorCodes
{
    public static class WhiteLabels
    {
        /// <summary>White text on it is hard to read.</summary>
        public const string ColorTooLight = "Caidence:ColorTooLight";
        public const string SenderNameNotPlain = "Caidence:SenderNameNotPlain";
    }
}
