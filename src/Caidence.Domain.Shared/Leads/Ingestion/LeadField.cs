namespace Caidence.Leads.Ingestion;

/// <summary>What an answer can be mapped to. Travels in camel case: <c>firstName</c>, <c>linkedinProfile</c> ...</summary>
public enum LeadField
{
    FirstName,
    LastName,
    FullName,
    Email,
    Phone,
    Company,
    JobTitle,
    LinkedinProfile,
    Street,
    City,
    Region,
    PostalCode,
    Country,
    SourceCampaign,
    SourceAdSet,
    SourceAd,
    UtmSource,
    UtmMedium,
    UtmCampaign,
    Gclid,
    Fbclid,

    /// <summary>A yes or no to being contacted; anything else stays unknown.</summary>
    Consent,

    /// <summary>The sender's own id of the lead: a repeat with the same id is a duplicate for ever.</summary>
    ExternalId,
}
