namespace Caidence.Leads.Sources;

/// <summary>Who sends the leads of a source. Travels in lower case: <c>facebook</c>, <c>webhook</c> ...</summary>
public enum LeadSourceType
{
    Facebook,
    Google,
    LinkedIn,
    Zapier,
    Make,
    Webhook,
    Csv,
    Manual,
}
