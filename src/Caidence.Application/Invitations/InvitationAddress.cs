namespace Caidence.Invitations;

internal static class InvitationAddress
{
    public static string PathOf(string token) => $"/invitation/{token}";
}
