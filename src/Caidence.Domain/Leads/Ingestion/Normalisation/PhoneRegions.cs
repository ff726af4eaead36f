namespace Caidence.Leads.Ingestion.Normalisation;

/// <summary>Where a number without a country code may be from, each as a country's code or name. The first that is known counts.</summary>
/// <param name="Campaign">Where the form or campaign runs.</param>
/// <param name="Brand">Where the brand is at home.</param>
/// <param name="Organization">Where the workspace is at home.</param>
public sealed record PhoneRegions(string? Campaign = null, string? Brand = null, string? Organization = null)
{
    /// <param name="contactCountry">What the person answered; weighs more than brand and organization.</param>
    /// <returns>A two-letter code, or null when nothing is known.</returns>
    public string? Resolve(string? contactCountry) =>
        CountryRegion.Find(Campaign) ?? CountryRegion.Find(contactCountry) ?? CountryRegion.Find(Brand) ?? CountryRegion.Find(Organization);
}
