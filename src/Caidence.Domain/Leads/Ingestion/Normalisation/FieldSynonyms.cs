namespace Caidence.Leads.Ingestion.Normalisation;

/// <summary>The names under which the fields of a lead are met, in the languages our customers advertise in.</summary>
public static class FieldSynonyms
{
    // The later of two lines for one field is what a person gives away second: work after private.
    private static readonly (LeadField Field, string Names)[] Table =
    [
        (LeadField.FirstName, "first_name given_name fname given forename vorname prenom nombre nome primer_nombre primeiro_nome"),
        (LeadField.LastName, "last_name family_name surname lname nachname familienname nom nom_de_famille apellido apellidos sobrenome cognome"),
        (LeadField.FullName, "full_name name contact_name your_name customer_name lead_name person_name nom_complet nombre_completo nome_completo vollstaendiger_name"),
        (LeadField.Email, "email user_email your_email email_address mail mail_address private_email e_mail_adresse correo correo_electronico courriel adresse_email"),
        (LeadField.Email, "work_email business_email company_email professional_email geschaeftliche_e_mail email_professionnel"),
        (LeadField.Phone, "phone phone_number user_phone your_phone mobile mobile_phone mobile_number mobile_phone_number cell cell_phone tel telephone telephone_number contact_number whatsapp whatsapp_number telefon telefonnummer handy handynummer mobil mobilnummer telefono telefone celular movil portable numero_de_telephone"),
        (LeadField.Phone, "work_phone work_phone_number business_phone company_phone office_phone"),
        (LeadField.Company, "company company_name organization organisation organization_name business business_name firma firmenname unternehmen empresa societe entreprise nom_entreprise azienda"),
        (LeadField.JobTitle, "job_title job position jobtitel berufsbezeichnung cargo fonction poste puesto"),
        (LeadField.JobTitle, "title role"),
        (LeadField.LinkedinProfile, "linkedin_profile_link linkedin linkedin_url linkedin_profile linkedin_profile_url"),
        (LeadField.Street, "street street_address address_street address_line_1 address_1 street_1 strasse straße adresse_strasse calle rue direccion"),
        (LeadField.City, "city town address_city ort stadt ciudad ville cidade localidad"),
        (LeadField.Region, "region state province county state_province address_state address_region bundesland provincia estado"),
        (LeadField.PostalCode, "postal_code zip zip_code post_code address_zip address_zip_code address_postal_code address_postcode plz postleitzahl codigo_postal code_postal cep cap"),
        (LeadField.Country, "country country_code country_name address_country land pais pays paese"),
        (LeadField.SourceCampaign, "campaign_name source_campaign ad_campaign"),
        (LeadField.SourceAdSet, "adset_name ad_group_name source_ad_set"),
        (LeadField.SourceAd, "ad_name source_ad"),
        (LeadField.UtmSource, "utm_source"),
        (LeadField.UtmMedium, "utm_medium"),
        (LeadField.UtmCampaign, "utm_campaign"),
        (LeadField.Gclid, "gclid gcl_id google_click_id"),
        (LeadField.Fbclid, "fbclid facebook_click_id"),
    ];

    // What senders wrap a lead in. "form" and "event" are missing on purpose: their name is not a person's.
    private static readonly HashSet<string> Wrappers =
        [.. "data lead contact payload body fields answers person customer user record properties attributes submission values form_data".Split(' ')];

    private static readonly Dictionary<string, FieldSynonym> ByName = Table
        .SelectMany((line, rank) => line.Names.Split(' ').Select(name => (Name: FieldKey.Compact(name), Synonym: new FieldSynonym(line.Field, rank))))
        .DistinctBy(entry => (entry.Name, entry.Synonym.Field))
        .ToDictionary(entry => entry.Name, entry => entry.Synonym);

    /// <summary>Null when nobody calls a field of ours so. Looks inside what the lead is wrapped in: <c>data.lead.email</c>.</summary>
    public static FieldSynonym? Find(string? key)
    {
        if (ByName.TryGetValue(FieldKey.Compact(key), out var synonym))
        {
            return synonym;
        }

        if (ConsentWords.IsConsentKey(key))
        {
            return new(LeadField.Consent, Rank: 0);
        }

        return key?.Split('.', 2) is [var wrapper, var rest] && Wrappers.Contains(FieldKey.Normalise(wrapper)) ? Find(rest) : null;
    }
}

/// <param name="Field">The field that goes by this name.</param>
/// <param name="Rank">Of two names for one field the lower goes first.</param>
public sealed record FieldSynonym(LeadField Field, int Rank);
