namespace Caidence.PlatformSimulator.Consent;

internal static class BearerToken
{
    /// <summary>Empty when the call brings none.</summary>
    public static string Of(HttpRequest request) =>
        request.Headers.Authorization.ToString().Split(' ', 2) is ["Bearer", var token] ? token : "";
}
