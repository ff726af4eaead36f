using System.Globalization;

namespace Caidence.Leads.Privacy;

/// <summary>What is kept about a person, fact by fact.</summary>
internal sealed record PersonFacts(string Part, DateTime? Time, string Name, string? Value, string? More)
{
    public static IEnumerable<PersonFacts> Of(PersonExportDto person) =>
    [
        .. Details(person.Person).Where(fact => !string.IsNullOrEmpty(fact.Value)),
        .. person.Person.CustomFields.Select(field => new PersonFacts("answer", null, field.Key, field.Value, null)),
        .. person.Consents.Select(consent => new PersonFacts("consent", consent.RecordedAt, consent.Key, WordOf(consent), ProofOf(consent))),
        .. person.Submissions.SelectMany(Answers),
        .. person.Person.Activities.Select(activity => new PersonFacts("activity", activity.HappenedAt, WireWords.Of(activity.ActivityType), activity.Description, activity.UserName)),
        .. person.NextSteps.Select(step => new PersonFacts("next_step", step.DueAt, "next_step", step.Text, step.AssignedToName)),
    ];

    private static IEnumerable<PersonFacts> Details(LeadDetailDto lead)
    {
        yield return new("person", null, "first_name", lead.FirstName, null);
        yield return new("person", null, "last_name", lead.LastName, null);
        yield return new("person", null, "full_name", lead.FullName, null);
        yield return new("person", null, "email", lead.Email, null);
        yield return new("person", null, "phone", lead.Phone, null);
        yield return new("person", null, "company", lead.Company, null);
        yield return new("person", null, "job_title", lead.JobTitle, null);
        yield return new("person", null, "notes", lead.Notes, null);
        yield return new("person", null, "status", WireWords.Of(lead.Status), null);
        yield return new("person", null, "score", lead.Score?.ToString(CultureInfo.InvariantCulture), null);
        yield return new("person", lead.CapturedAt, "source", lead.SourceName ?? lead.SourcePlatform, lead.SourceCampaign);
    }

    private static IEnumerable<PersonFacts> Answers(LeadReceiptDto receipt) =>
        receipt.Fields.Select(field => new PersonFacts("submission", receipt.SubmittedAt ?? receipt.ReceivedAt, field.Key, field.Value, receipt.SourceName));

    private static string WordOf(LeadConsentDto consent) => consent.Given switch { true => "given", false => "refused", null => "unknown" };

    private static string ProofOf(LeadConsentDto consent) =>
        string.Join(" | ", new[] { consent.Text, consent.RawValue, consent.SourceName, consent.Verification, consent.Reason, consent.RecordedByName }.Where(part => !string.IsNullOrEmpty(part)));
}
