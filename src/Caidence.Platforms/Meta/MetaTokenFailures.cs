using Caidence.Platforms.Http;

namespace Caidence.Platforms.Meta;

/// <summary>Sorts what Meta's token endpoints refuse: there the same codes mean other things than elsewhere.</summary>
internal static class MetaTokenFailures
{
    private const int OtherAddress = 36008;

    public static PlatformFailure From(MetaError error, TimeSpan? regainAccessIn, string secret)
    {
        var reason = PlatformReason.From(error.ToString(), secret);
        return error switch
        {
            { Code: 101 or 191 } => new(PlatformFailureKind.Configuration, reason),
            { Code: 1, Message: { } message } when Says(message, "client secret") => new(PlatformFailureKind.Configuration, reason),
            { Code: 100, Subcode: OtherAddress } => new(PlatformFailureKind.Configuration, reason),
            { Code: 100, Message: { } message } when Says(message, "redirect_uri") => new(PlatformFailureKind.Configuration, reason),
            { Code: 100, Message: { } message } when Says(message, "platform app") => new(PlatformFailureKind.Configuration, reason),
            { Code: 100 } => new(PlatformFailureKind.Reauth, reason),
            _ => MetaFailures.From(error, regainAccessIn, secret),
        };
    }

    private static bool Says(string message, string words) => message.Contains(words, StringComparison.OrdinalIgnoreCase);
}
