namespace Caidence.Leads.Ingestion.Normalisation;

/// <summary>Turns a submission of any sender into the one shape of ours. Nothing is thrown away; nothing is guessed unmarked.</summary>
public static class LeadNormaliser
{
    public static NormalisedLead Normalise(RawLead raw, FieldMapping mapping, PhoneRegions regions) =>
        Normalise(raw, new AnswerPlans([.. raw.Answers.Select((answer, index) => AnswerPlan.Of(answer, index, mapping))]), regions);

    /// <param name="raw">The submission.</param>
    /// <param name="plans">One for each answer.</param>
    /// <param name="regions">Where a number may be from.</param>
    internal static NormalisedLead Normalise(RawLead raw, AnswerPlans plans, PhoneRegions regions)
    {
        var sheet = new AnswerSheet(raw, plans);
        var name = TakeName(sheet);
        var address = TakeAddress(sheet);
        var phone = TakePhone(sheet, regions.Resolve(address.Country));

        var externalId = sheet.TakeText(LeadField.ExternalId);

        return new()
        {
            ProviderLeadId = raw.ProviderLeadId ?? externalId,
            Name = name,
            Email = sheet.Take(LeadField.Email, (value, _) => EmailAddress.TryParse(value, out var email) ? email : null),
            Phone = phone,
            Company = sheet.TakeText(LeadField.Company),
            JobTitle = sheet.TakeText(LeadField.JobTitle),
            LinkedinProfile = sheet.TakeText(LeadField.LinkedinProfile),
            Address = address,
            Attribution = TakeAttribution(sheet, raw.Attribution),
            Consents = [.. raw.Consents, .. sheet.TakeConsents()],
            CustomFields = sheet.TakeRest(),
            Explain = sheet.Explain,
            Notes = [.. NotesOn(sheet, name, phone)],
        };
    }

    private static PersonName TakeName(AnswerSheet sheet) =>
        PersonName.Of(sheet.TakeText(LeadField.FirstName), sheet.TakeText(LeadField.LastName), sheet.TakeText(LeadField.FullName));

    private static LeadAddress TakeAddress(AnswerSheet sheet) => new(
        sheet.TakeText(LeadField.Street),
        sheet.TakeText(LeadField.PostalCode),
        sheet.TakeText(LeadField.City),
        sheet.TakeText(LeadField.Region),
        sheet.TakeText(LeadField.Country));

    // A number we understand goes before one we do not, whichever of them is private.
    private static PhoneNumber? TakePhone(AnswerSheet sheet, string? region)
    {
        return sheet.Take(LeadField.Phone, (value, answer) => Read(value, answer) is { E164: not null } phone ? phone : null)
            ?? sheet.Take(LeadField.Phone, Read);

        PhoneNumber? Read(string value, LeadAnswer answer) => PhoneNumberReader.Read(value, region, answer.IsNumber);
    }

    // What the platform itself says about its advertisement is better than what the form repeats.
    private static LeadAttribution TakeAttribution(AnswerSheet sheet, LeadAttribution known)
    {
        return known with
        {
            CampaignName = Prefer(known.CampaignName, LeadField.SourceCampaign),
            AdSetName = Prefer(known.AdSetName, LeadField.SourceAdSet),
            AdName = Prefer(known.AdName, LeadField.SourceAd),
            UtmSource = Prefer(known.UtmSource, LeadField.UtmSource),
            UtmMedium = Prefer(known.UtmMedium, LeadField.UtmMedium),
            UtmCampaign = Prefer(known.UtmCampaign, LeadField.UtmCampaign),
            GoogleClickId = Prefer(known.GoogleClickId, LeadField.Gclid),
            FacebookClickId = Prefer(known.FacebookClickId, LeadField.Fbclid),
        };

        string? Prefer(string? told, LeadField field) => sheet.TakeText(field) is var answered && told is not null ? told : answered;
    }

    private static IEnumerable<NormalisationNote> NotesOn(AnswerSheet sheet, PersonName name, PhoneNumber? phone)
    {
        if (name.IsSplit)
        {
            yield return NormalisationNote.NameSplit;
        }

        if (phone?.Note is { } note)
        {
            yield return note;
        }

        if (sheet.CameAsNumber(LeadField.PostalCode))
        {
            yield return NormalisationNote.PostalCodeSentAsNumber;
        }
    }
}
