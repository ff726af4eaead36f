namespace Caidence.PlatformSimulator.Meta.Accounts;

/// <param name="Kind"><c>BUSINESS</c>, <c>MEDIA_CREATOR</c> or <c>PERSONAL</c>.</param>
/// <param name="Owner">The e-mail address of who signs in with it at Instagram itself.</param>
public sealed record InstagramAccount(string Id, string Username, string Name, long Followers, string Kind, string Owner)
{
    public bool IsProfessional => Kind != "PERSONAL";
}
