using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Caidence.PlatformSimulator.LinkedIn;
using Caidence.PlatformSimulator.Meta;

namespace Caidence.Web.Leads.Fuzzing;

/// <summary>The headers by which a sender proves itself, right or wrong.</summary>
internal sealed record FuzzedProof(IReadOnlyList<(string Name, string Value)> Headers, string What, bool IsRight)
{
    private static readonly string[] Garbage =
    [
        "", " ", "sha256=", "sha256=zz", "v1,", "v1,=", "v1,AAAA", "v2,AAAA v1a,BBBB", "null", "sha256=" + new string('0', 64), new string('f', 64), new string('a', 6_000), "Ä€\u00ff",
    ];

    private static readonly string[] WrongTimes = ["", "0", "-1", "99999999999999999999", "1e9", "1763630132", "soon", "253402300800"];

    public static FuzzedProof Make(FuzzedSender sender, byte[] body, Random random) => random.Next(100) switch
    {
        < 75 => new(Right(sender, body, random), "", IsRight: true),
        < 85 => new(Right(sender, [.. body, 0x20], random), "signed another body", sender.TakesAnyFormat),
        < 90 => new([], "unsigned", sender.TakesAnyFormat),
        _ => new(Wrong(sender, body, random), "garbage signature", sender.TakesAnyFormat),
    };

    private static IReadOnlyList<(string Name, string Value)> Right(FuzzedSender sender, byte[] body, Random random) => sender.Kind switch
    {
        SenderKind.Meta => [("X-Hub-Signature-256", "sha256=" + Hex(MetaSeeds.AppSecret, body))],
        SenderKind.LinkedIn => [("X-LI-Signature", Hex(LinkedInSeeds.ClientSecret, [.. "hmacsha256="u8, .. body]))],
        SenderKind.Own when random.Next(2) == 0 => [("X-Webhook-Signature", "sha256=" + Hex(sender.Secret!, body))],
        SenderKind.Own => Standard(sender, body, $"msg_{random.NextInt64()}", DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)),
        _ => [],
    };

    private static IReadOnlyList<(string Name, string Value)> Wrong(FuzzedSender sender, byte[] body, Random random)
    {
        var text = Garbage[random.Next(Garbage.Length)];
        return sender.Kind switch
        {
            SenderKind.Meta => [("X-Hub-Signature-256", text), ("X-Hub-Signature", "sha1=0")],
            SenderKind.LinkedIn => [("X-LI-Signature", text)],
            SenderKind.Own when random.Next(2) == 0 => Standard(sender, body, "msg_1", WrongTimes[random.Next(WrongTimes.Length)]),
            SenderKind.Own => [("webhook-id", text), ("webhook-timestamp", text), ("webhook-signature", text), ("X-Webhook-Signature", text)],
            _ => [("X-Webhook-Token", text)],
        };
    }

    private static IReadOnlyList<(string Name, string Value)> Standard(FuzzedSender sender, byte[] body, string id, string time)
    {
        var key = Convert.FromBase64String(sender.Secret!["whsec_".Length..]);
        byte[] message = [.. Encoding.UTF8.GetBytes($"{id}.{time}."), .. body];
        var signature = Convert.ToBase64String(HMACSHA256.HashData(key, message));
        return [("webhook-id", id), ("webhook-timestamp", time), ("webhook-signature", "v1," + signature)];
    }

    private static string Hex(string key, byte[] message) => Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), message));
}
