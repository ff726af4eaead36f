namespace Caidence.Leads;

/// <summary>No message goes out without <see cref="Given"/>.</summary>
public enum ConsentState
{
    Unknown,
    Given,
    Refused,
}
