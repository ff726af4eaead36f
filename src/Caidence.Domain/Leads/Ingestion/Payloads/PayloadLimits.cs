namespace Caidence.Leads.Ingestion.Payloads;

public static class PayloadLimits
{
    /// <summary>Leads in one delivery of Zapier or Make.</summary>
    public const int MaxItems = 100;

    /// <summary>Answers of one lead, each of several values counted. Real forms have dozens.</summary>
    public const int MaxFields = 500;
}
