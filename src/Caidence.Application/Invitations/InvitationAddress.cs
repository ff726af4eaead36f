using Microsoft.Extensions.Configuration;

namespace Caidence.Invitations;

internal static class InvitationAddress
{
    // Never from the request's own host name: whoever asks could write another one there and be sent the token.
    public static string Of(IConfiguration configuration, InvitationToken token) => Of(configuration, token.Text);

    public static string Of(IConfiguration configuration, string token) => $"{configuration["App:SelfUrl"]?.TrimEnd('/')}/invitation/{token}";
}
