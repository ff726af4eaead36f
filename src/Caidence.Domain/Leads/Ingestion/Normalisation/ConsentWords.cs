namespace Caidence.Leads.Ingestion.Normalisation;

/// <summary>Tells which answers are about consent, and a yes from a no. What is neither stays unknown.</summary>
public static class ConsentWords
{
    private static readonly HashSet<string> KeyWords =
        [.. "consent gdpr dsgvo rgpd lgpd optin einwilligung zustimmung consentimiento consentement consenso consentimento".Split(' ')];

    // consent_text or gdpr_date tell about a consent; they are none.
    private static readonly HashSet<string> Circumstances =
        [.. "text date time timestamp at ip url version source id name".Split(' ')];

    private static readonly HashSet<string> Yes =
        [.. "yes y ja j si oui sim on 1 true x given granted accepted agreed accept agree i_agree i_accept opt_in opted_in subscribed checked".Split(' ')];

    private static readonly HashSet<string> No =
        [.. "no n nein non nao off 0 false refused declined denied opt_out opted_out unsubscribed unchecked".Split(' ')];

    public static bool IsConsentKey(string? key)
    {
        var words = FieldKey.Normalise(key).Replace("opt_in", "optin").Split('_');
        return words.Any(KeyWords.Contains) && !Circumstances.Contains(words[^1]);
    }

    public static bool? Read(string? value) =>
        FieldKey.Normalise(value) is var word && Yes.Contains(word) ? true : No.Contains(word) ? false : null;
}
