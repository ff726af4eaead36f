namespace Caidence.Tenants;

/// <summary>Whose workspace it is: the A, B and C profiles. Travels in lower case.</summary>
[WireWords]
public enum ProfileType
{
    Agency,
    Brand,
    Creator,
}
