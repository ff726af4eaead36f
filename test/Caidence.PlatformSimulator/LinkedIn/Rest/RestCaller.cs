namespace Caidence.PlatformSimulator.LinkedIn.Rest;

/// <summary>Whose token came with the call.</summary>
internal sealed record RestCaller(IReadOnlyList<LinkedInAccount> Accounts)
{
    public bool Owns(string ownerUrn) => Accounts.Any(account => account.OwnerUrn == ownerUrn);

    public static RestCaller Of(HttpContext context) => (RestCaller)context.Items[typeof(RestCaller)]!;
}
