using System.Net.Sockets;

namespace Caidence.Platforms.Http;

/// <summary>
/// A connection that dies just after it was accepted fails with a bare SocketException: .NET 10 asks its socket for the address outside of
/// what turns faults into HttpRequestExceptions. Here it becomes one, for all that count troubles and repeat reads.
/// </summary>
internal sealed class BareFaultHandler : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await base.SendAsync(request, cancellationToken);
        }
        catch (SocketException fault)
        {
            throw new HttpRequestException(HttpRequestError.ConnectionError, fault.Message, fault);
        }
    }
}
