using System.Net;

namespace Caidence.Hosting.Security;

/// <summary>Addresses of the internet, as against those of this machine, of networks like ours, or of nobody.</summary>
internal static class PublicAddresses
{
    private static readonly IPNetwork[] Others =
    [
        .. "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.168.0.0/16".Split(' ').Select(IPNetwork.Parse),
        .. "198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4".Split(' ').Select(IPNetwork.Parse),
        .. "::/128 ::1/128 64:ff9b::/96 100::/64 2001:db8::/32 2002::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8".Split(' ').Select(IPNetwork.Parse),
    ];

    public static bool Contain(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return !Array.Exists(Others, network => network.Contains(plain));
    }
}
