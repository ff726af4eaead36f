namespace Caidence.Leads.FirstContact;

/// <summary>What people are told about a lead that nobody has contacted.</summary>
public enum ContactWarning
{
    DueSoon,
    Overdue,
}
