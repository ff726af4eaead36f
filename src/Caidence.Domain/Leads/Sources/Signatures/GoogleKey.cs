using Caidence.Core.Security;

namespace Caidence.Leads.Sources.Signatures;

/// <summary>Google's lead forms carry a shared secret in the body (<c>google_key</c>) instead of a signature.</summary>
public static class GoogleKey
{
    public static SignatureVerdict Verify(SecretText? presented, IReadOnlyList<SecretText> keys)
    {
        if (!keys.Any(key => key.HasValue()))
        {
            return new SignatureVerdict.Refused(SignatureRefusal.NotConfigured);
        }

        if (presented?.HasValue() != true)
        {
            return new SignatureVerdict.Refused(SignatureRefusal.Missing);
        }

        for (var generation = 0; generation < keys.Count; generation++)
        {
            if (keys[generation].Equals(presented))
            {
                return new SignatureVerdict.Verified(SignatureScheme.GoogleKey, generation);
            }
        }

        return new SignatureVerdict.Refused(SignatureRefusal.Mismatch);
    }
}
