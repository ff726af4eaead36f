using Caidence.Leads.Ingestion;
using Caidence.Leads.Ingestion.Normalisation;
using Shouldly;
using Xunit;

namespace Caidence.Domain.Tests.Leads.Ingestion.Normalisation;

public class Field_synonyms
{
    [Theory]
    [InlineData(LeadField.FirstName, "first_name FIRST_NAME firstName GIVEN_NAME fname given Vorname prénom nombre nome")]
    [InlineData(LeadField.LastName, "last_name LAST_NAME lastName FAMILY_NAME surname lname Nachname nom apellido apellidos sobrenome")]
    [InlineData(LeadField.FullName, "full_name FULL_NAME name contact_name your_name Name nom_complet nombre_completo nome_completo")]
    [InlineData(LeadField.Email, "email EMAIL User_Email e-mail email_address mail work_email WORK_EMAIL business_email correo")]
    [InlineData(LeadField.Phone, "phone phone_number PHONE_NUMBER User_Phone mobile tel whatsapp_number work_phone_number WORK_PHONE Telefon teléfono telefone MOBILE_PHONE_NUMBER WORK_PHONE_NUMBER")]
    [InlineData(LeadField.Company, "company company_name COMPANY_NAME companyName organization business_name Firma empresa société company.name")]
    [InlineData(LeadField.JobTitle, "job_title JOB_TITLE jobTitle title position role Position cargo fonction")]
    [InlineData(LeadField.City, "city CITY data.address.city")]
    [InlineData(LeadField.Region, "state province REGION STATE")]
    [InlineData(LeadField.PostalCode, "zip zip_code post_code POSTAL_CODE PLZ ZIP_CODE")]
    [InlineData(LeadField.Country, "country COUNTRY")]
    [InlineData(LeadField.Street, "street_address STREET_ADDRESS Straße")]
    [InlineData(LeadField.LinkedinProfile, "LINKEDIN_PROFILE_LINK linkedin linkedin_url LinkedIn linkedIn-URL")]
    [InlineData(LeadField.UtmSource, "utm_source UTM_Source utmSource")]
    [InlineData(LeadField.Gclid, "gclid gcl_id")]
    [InlineData(LeadField.Fbclid, "fbclid")]
    [InlineData(LeadField.SourceCampaign, "campaign_name")]
    [InlineData(LeadField.Email, "data.email data.lead.email contact.work_email")]
    [InlineData(LeadField.Consent, "consent opt_in Opt-In optIn gdpr GDPR_consent Einwilligung marketing.opt_in newsletter_consent")]
    public void Name_the_field(LeadField field, string names) =>
        names.Split(' ').Where(name => FieldSynonyms.Find(name)?.Field != field).ShouldBeEmpty();

    [Theory]
    [InlineData("form.name")]
    [InlineData("company_size")]
    [InlineData("owner.email")]
    [InlineData("favourite_name")]
    [InlineData("status")]
    [InlineData("score")]
    [InlineData("assigned_to")]
    [InlineData("organization_id")]
    [InlineData("brand_id")]
    [InlineData("consent_text")]
    [InlineData("gdpr_timestamp")]
    [InlineData("")]
    [InlineData(null)]
    public void Claim_nothing_else(string? name) => FieldSynonyms.Find(name).ShouldBeNull();

    [Fact]
    public void Put_private_before_work() =>
        FieldSynonyms.Find("EMAIL")!.Rank.ShouldBeLessThan(FieldSynonyms.Find("WORK_EMAIL")!.Rank);
}
