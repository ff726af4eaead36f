namespace Caidence.Leads.Ingestion.Normalisation;

/// <summary>A form's "title" is a job, unless somebody answered it with Mr or Dr.</summary>
public static class Salutation
{
    private static readonly HashSet<string> Words =
        [.. "mr mrs ms miss mx dr prof sir madam herr frau m mme mlle monsieur madame sr sra srta senor senora dott sig".Split(' ')];

    public static bool IsSalutation(string? value) => Words.Contains(FieldKey.Normalise(value));
}
