using Caidence.Platforms.Http;

namespace Caidence.Platforms.Meta.Login;

/// <summary>What comes back from Meta's dialogs.</summary>
internal static class MetaCallback
{
    public static PlatformResult<string> Read(IReadOnlyDictionary<string, string> query)
    {
        // Meta puts "#_=_" or "#_" behind its redirects, and some clients take it for a part of the last parameter.
        if (query.TryGetValue("code", out var code) && code.Split('#')[0] is { Length: > 0 } clean)
        {
            return PlatformResult.Ok(clean);
        }

        var words = new[] { "error_description", "error_message", "error" }.Select(query.GetValueOrDefault).FirstOrDefault(text => !string.IsNullOrEmpty(text));
        return query.GetValueOrDefault("error") == "access_denied" || query.GetValueOrDefault("error_reason") == "user_denied"
            ? new PlatformFailure(PlatformFailureKind.Permission, $"The dialog was cancelled: {words}.")
            : words is null
                ? new PlatformFailure(PlatformFailureKind.Permanent, "Meta sent neither a code nor an error.")
                : new PlatformFailure(PlatformFailureKind.Configuration, PlatformReason.From($"The dialog failed: {words}", ""));
    }
}
