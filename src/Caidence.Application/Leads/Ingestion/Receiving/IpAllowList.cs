using System.Net;

namespace Caidence.Leads.Ingestion.Receiving;

internal static class IpAllowList
{
    /// <summary>An empty list lets everybody in who can prove themselves; an unknown caller is on no list.</summary>
    public static bool Allows(IReadOnlyList<string> ranges, IPAddress? caller) =>
        ranges.Count == 0
        || (caller is not null && ranges.Any(range => TryParse(range, out var network) && network.Contains(Unmapped(caller))));

    public static bool TryParse(string range, out IPNetwork network) =>
        IPNetwork.TryParse(range, out network) || TryParseSingle(range, out network);

    private static bool TryParseSingle(string address, out IPNetwork network)
    {
        network = default;
        if (!IPAddress.TryParse(address, out var single))
        {
            return false;
        }

        network = new(single, single.GetAddressBytes().Length * 8);
        return true;
    }

    private static IPAddress Unmapped(IPAddress address) => address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
}
