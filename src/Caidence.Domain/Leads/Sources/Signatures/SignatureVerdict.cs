namespace Caidence.Leads.Sources.Signatures;

/// <summary>Whether a delivery came from who it says.</summary>
public abstract record SignatureVerdict
{
    /// <param name="Scheme">What was checked.</param>
    /// <param name="KeyGeneration">Which secret matched: 0 the current one, 1 the one before it, and so on.</param>
    public sealed record Verified(SignatureScheme Scheme, int KeyGeneration) : SignatureVerdict;

    public sealed record Refused(SignatureRefusal Reason) : SignatureVerdict;
}
