namespace Caidence.Leads;

/// <summary>Whose value is kept when two leads are merged.</summary>
[WireWords]
public enum LeadMergeSide
{
    This,
    Other,
}
