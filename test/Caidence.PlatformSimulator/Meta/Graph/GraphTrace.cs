using System.Security.Cryptography;

namespace Caidence.PlatformSimulator.Meta.Graph;

internal static class GraphTrace
{
    public static string NewId() => $"A{Convert.ToHexString(RandomNumberGenerator.GetBytes(11))}";

    public static void AddHeaders(HttpResponse response)
    {
        response.Headers["x-fb-request-id"] = NewId();
        response.Headers["x-fb-trace-id"] = NewId();
        response.Headers["x-fb-debug"] = NewId();
    }
}
