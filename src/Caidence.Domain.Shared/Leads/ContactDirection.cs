namespace Caidence.Leads;

/// <summary>Who called or wrote.</summary>
[WireWords]
public enum ContactDirection
{
    Outgoing,
    Incoming,
}
