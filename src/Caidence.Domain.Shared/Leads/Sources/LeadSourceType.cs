namespace Caidence.Leads.Sources;

/// <summary>Who sends the leads of a source. Travels in lower case: <c>facebook</c>, <c>webhook</c> ...</summary>
[WireWords]
public enum LeadSourceType
{
    Facebook,
    Google,
    [WireWord("linkedin")]
    LinkedIn,
    Zapier,
    Make,
    Webhook,
    Csv,
    Manual,
}
