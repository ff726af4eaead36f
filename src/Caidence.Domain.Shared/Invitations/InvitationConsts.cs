namespace Caidence.Invitations;

public static class InvitationConsts
{
    /// <summary>Days that an invitation by mail holds.</summary>
    public const int DaysToAccept = 7;
    public const int MaxLinkDays = 90;
    public const int MaxLinkUses = 500;
    public const int MaxBulkRows = 200;
    public const int MaxBulkLength = 64 * 1024;
    public const int MaxTokenLength = 128;

    /// <summary>Seconds between two mails of one invitation.</summary>
    public const int SecondsBetweenMails = 60;
}
