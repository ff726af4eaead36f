using Caidence.Core.Security;
using Caidence.Leads.Sources;
using Caidence.Leads.Sources.Signatures;

namespace Caidence.Domain.Tests.Leads.Sources.Signatures;

internal static class Verdicts
{
    public static readonly IReadOnlyList<SecretText> NoSecret = [];

    public static IReadOnlyList<SecretText> Secrets(params string[] secrets) => [.. secrets.Select(secret => new SecretText(secret))];

    public static SignatureVerdict Verified(SignatureScheme scheme, int generation = 0) =>
        new SignatureVerdict.Verified(scheme, generation);

    public static SignatureVerdict Refused(SignatureRefusal reason) => new SignatureVerdict.Refused(reason);
}
