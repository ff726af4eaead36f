namespace Caidence.Leads;

public static class LeadConsts
{
    public const int MaxNameLength = 200;
    public const int MaxEmailLength = 254;
    public const int MaxPhoneLength = 64;
    public const int MaxCompanyLength = 200;
    public const int MaxJobTitleLength = 200;
    public const int MaxNotesLength = 8_000;
    public const int MaxActivityLength = 8_000;
    public const int MaxNextStepLength = 500;
    public const int MaxReasonLength = 1_000;
    public const int MaxConsentTextLength = 4_000;
    public const int MaxDurationMinutes = 24 * 60;
    public const int MaxMentions = 20;
    public const int MaxTimelinePage = 100;
    public const int MaxAttributionLength = 256;
    public const int MaxProviderIdLength = 512;
    public const int MaxCustomFields = 200;
    public const int MaxCustomFieldLength = 4_000;
    public const int MaxBulkCount = 500;
    public const int MaxRetentionMonths = 120;
    public const int MaxFirstContactMinutes = 30 * 24 * 60;
    public const int MaxViewNameLength = 60;
    public const int MaxViews = 100;
    public const int MaxCursorLength = 512;

    /// <summary>How far lists are counted: more is "more".</summary>
    public const int CountedExactly = 10_000;

    /// <summary>The same where rows are looked at one by one, for words, or five times over, for a board.</summary>
    public const int CountedOneByOne = 1_000;

    /// <summary>How long a deleted lead can still be brought back.</summary>
    public const int TrashDays = 30;
}
