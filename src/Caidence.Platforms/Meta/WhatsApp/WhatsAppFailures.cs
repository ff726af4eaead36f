namespace Caidence.Platforms.Meta.WhatsApp;

/// <summary>Sorts what is said against registering a number; 133004 and 133008 stand in the list of errors, but not with the call (unverified).</summary>
internal static class WhatsAppFailures
{
    private static readonly TimeSpan AfterDeregistering = TimeSpan.FromMinutes(5);

    public static PlatformFailure From(MetaError error, TimeSpan? regainAccessIn, string accessToken, string pin)
    {
        var safe = error with { Message = error.Message?.Replace(pin, "[PIN]", StringComparison.Ordinal) };
        var failure = MetaFailures.From(safe, regainAccessIn, accessToken);
        return error.Code switch
        {
            131000 or 133004 => failure with { Kind = PlatformFailureKind.Transient },
            131031 => failure with { Code = CaidenceErrorCodes.Social.AccountLocked },
            133005 => failure with { Code = CaidenceErrorCodes.Social.WrongPin },
            133006 => failure with { Code = CaidenceErrorCodes.Social.VerifyNumberFirst },
            133008 or 133009 => failure with { Kind = PlatformFailureKind.RateLimited, Code = CaidenceErrorCodes.Social.TooManyPins },
            133015 => failure with { Kind = PlatformFailureKind.RateLimited, Code = CaidenceErrorCodes.Social.RegisterLater, RetryIn = AfterDeregistering },
            133016 => failure with { Kind = PlatformFailureKind.RateLimited, Code = CaidenceErrorCodes.Social.TooManyRegistrations },
            _ => failure,
        };
    }
}
