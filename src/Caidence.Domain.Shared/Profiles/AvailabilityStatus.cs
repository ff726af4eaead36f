namespace Caidence.Profiles;

/// <summary>Whether a creator takes on work.</summary>
[WireWords]
public enum AvailabilityStatus
{
    Open,
    Limited,
    Booked,
}
