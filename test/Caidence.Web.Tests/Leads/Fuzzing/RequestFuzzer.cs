using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Caidence.Web.Leads.Fuzzing;

/// <summary>The same seed and number make the same request, and say which statuses the table of answers allows for it.</summary>
internal sealed class RequestFuzzer(int seed, IReadOnlyList<FuzzedSender> senders)
{
    private static readonly string[] OtherMethods = ["PUT", "PATCH", "DELETE", "HEAD", "TRACE", "PROPFIND", "QUERY"];

    public FuzzedRequest Make(int number)
    {
        var random = new Random(unchecked((seed * 1_000_003) + number));
        var sender = senders[random.Next(senders.Count)];
        var body = FuzzedBody.Make(sender, number, random);
        var proof = FuzzedProof.Make(sender, body.Bytes, random);
        var dress = FuzzedDress.Make(random);
        var method = random.Next(25) == 0 ? OtherMethods[random.Next(OtherMethods.Length)] : "POST";

        var headers = proof.Headers.Concat(dress.Extra).ToList();
        var allowed = method == "POST" ? Allowed(sender, body, proof, dress) : OfMethod(method);
        // The server takes headers in UTF-8 and refuses other bytes before anybody reads them.
        var isRefusedUnread = headers.Any(header => !Ascii.IsValid(header.Value));
        if (isRefusedUnread)
        {
            allowed.Add(400);
        }

        return new(number, sender, method, dress.Wrap(body.Bytes), string.Join(", ", new[] { body.What, proof.What }.Where(what => what.Length > 0)))
        {
            ContentType = dress.ContentType,
            ContentEncoding = dress.Encoding,
            Headers = headers,
            Allowed = allowed,
            IsRefusedUnread = isRefusedUnread || body.Bytes.Length > sender.MaxBodySize,
        };
    }

    // In Development static files are looked for wherever nobody answers a GET or HEAD.
    private static HashSet<int> OfMethod(string method) => method == "HEAD" ? [404, 405] : [405];

    private static HashSet<int> Allowed(FuzzedSender sender, FuzzedBody body, FuzzedProof proof, FuzzedDress dress)
    {
        if (dress.Compression == CompressionKind.Lie)
        {
            return [400, 401, 413, 415];
        }

        if (body.Bytes.Length > sender.MaxBodySize)
        {
            return dress.Kind == DressKind.Json ? [413] : [413, 415];
        }

        if (dress.Kind == DressKind.Unknown || (dress.Kind == DressKind.OtherText && !sender.TakesAnyFormat))
        {
            return [415];
        }

        var afterTheDoor = sender.Kind == SenderKind.Google ? Google(sender, body) : proof.IsRight ? Read(sender, body, dress) : [401];
        return dress.Kind == DressKind.Odd ? [.. afterTheDoor, 200, 202, 400, 415, 422] : afterTheDoor;
    }

    private static HashSet<int> Google(FuzzedSender sender, FuzzedBody body) =>
        body.IsGenuine ? [200]
        : IsCertainlyNoJson(body) ? [400]
        : HasKey(body.Bytes, sender.Secret!) ? [200, 400] : [400, 401];

    private static HashSet<int> Read(FuzzedSender sender, FuzzedBody body, FuzzedDress dress) =>
        dress.Kind != DressKind.Json ? [200, 400, 422]
        : body.IsGenuine ? Kept(sender, dress)
        : IsCertainlyNoJson(body) ? [400]
        : sender.Kind is SenderKind.Meta or SenderKind.LinkedIn ? [200, 400] : [200, 202, 400, 422];

    // The same key of a person's own making says that it has come before.
    private static HashSet<int> Kept(FuzzedSender sender, FuzzedDress dress) =>
        sender.Kind != SenderKind.Own ? [200] : dress.Extra.Any(header => header.Name == "Idempotency-Key") ? [200, 202] : [202];

    private static bool HasKey(byte[] json, string key)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.ValueKind == JsonValueKind.Object
            && document.RootElement.TryGetProperty("google_key", out var given) && given.ValueKind == JsonValueKind.String && given.GetString() == key;
    }

    private static bool IsCertainlyNoJson(FuzzedBody body)
    {
        if (body.IsBroken)
        {
            return true;
        }

        try
        {
            using var document = JsonDocument.Parse(body.Bytes, new() { AllowDuplicateProperties = false });
            return !Utf8.IsValid(body.Bytes);
        }
        catch (JsonException)
        {
            return true;
        }
    }
}
