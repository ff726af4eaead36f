namespace Caidence.Leads.Ingestion.Normalisation;

/// <summary>Where somebody is at home, as far as told. <see cref="Country"/> is as given.</summary>
public sealed record LeadAddress(string? Street, string? PostalCode, string? City, string? Region, string? Country)
{
    /// <summary>Two-letter code of the country, if it is one we know.</summary>
    public string? CountryCode => CountryRegion.Find(Country);

    public override string ToString() => $"{nameof(LeadAddress)} {{ {CountryCode} }}";
}
