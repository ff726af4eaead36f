namespace Caidence.Leads;

/// <summary>Where a lead stands in the sales pipeline. Travels as the plan writes it: <c>new</c>, <c>contacted</c> ...</summary>
[WireWords]
public enum LeadStatus
{
    New,
    Contacted,
    Qualified,
    Converted,
    Lost,
}
