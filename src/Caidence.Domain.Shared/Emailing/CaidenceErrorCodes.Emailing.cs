namespace Caidence;

public static partial class CaidenceErrorCodes
{
    public static class Emailing
    {
        public const string ServerUnreachable = "Caidence:MailServerUnreachable";
        public const string LoginRefused = "Caidence:MailServerLoginRefused";
        public const string MailRefused = "Caidence:MailRefused";

        /// <summary>A workspace's server must be one that everybody can reach, not one inside our own network.</summary>
        public const string ServerIsPrivate = "Caidence:MailServerIsPrivate";

        /// <summary>A test needs a server of one's own: the platform's is not for mails to anybody.</summary>
        public const string NoServerOfItsOwn = "Caidence:NoMailServerOfItsOwn";
    }
}
