using Caidence.PlatformSimulator.Consent;

namespace Caidence.PlatformSimulator.LinkedIn.Rest;

/// <summary>Whose token came with the call.</summary>
/// <param name="OwnerUrns">The organizations and ad accounts it speaks for.</param>
/// <param name="Grant">A member's consent; null for a token that was set for an owner of lead forms and is good for nothing else.</param>
internal sealed record RestCaller(IReadOnlyList<string> OwnerUrns, ConsentGrant? Grant)
{
    public bool Owns(string ownerUrn) => OwnerUrns.Contains(ownerUrn);

    public static RestCaller Of(HttpContext context) => (RestCaller)context.Items[typeof(RestCaller)]!;
}
