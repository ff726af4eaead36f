namespace Caidence.Leads;

/// <summary>Why two leads may be one person.</summary>
[WireWords]
public enum DuplicateReason
{
    Email,
    Phone,
    NameAndCompany,
}
