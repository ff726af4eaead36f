using System.Net.Sockets;
using Microsoft.AspNetCore.Http;

namespace Caidence;

/// <summary>What counts as one client where somebody who is not signed in may ask only so often.</summary>
internal static class RemoteClients
{
    private const int NetworkBytes = 8;

    // Of IPv6 the network: whoever has one address there has all of it.
    public static string KeyOf(HttpContext? context) => context?.Connection.RemoteIpAddress switch
    {
        null => "",
        { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } address => Convert.ToHexString(address.GetAddressBytes()[..NetworkBytes]),
        var address => address.MapToIPv4().ToString(),
    };
}
