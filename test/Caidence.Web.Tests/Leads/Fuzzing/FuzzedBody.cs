using System.Text.Json;

namespace Caidence.Web.Leads.Fuzzing;

/// <param name="Bytes">Before any compression.</param>
/// <param name="What">What was done to it, for the report.</param>
/// <param name="IsGenuine">Just as the sender writes it.</param>
internal sealed record FuzzedBody(byte[] Bytes, string What, bool IsGenuine = false)
{
    private const string Broken = "broken";

    /// <summary>Meant to be JSON that nobody may keep.</summary>
    public bool IsBroken => What == Broken;

    public static FuzzedBody Make(FuzzedSender sender, int number, Random random)
    {
        var genuine = Genuine(sender, number, random);
        return random.Next(100) switch
        {
            < 30 => new(FuzzedJson.Bytes(genuine), "genuine", IsGenuine: true),
            < 60 => new(FuzzedJson.Bytes(FuzzedJson.Bend(genuine, random)), "bent"),
            < 75 => new(FuzzedJson.Break(genuine, random), Broken),
            < 88 => new(Scrambled(FuzzedJson.Bytes(genuine), random), "scrambled"),
            < 91 => new(Noise(random, random.Next(2_000)), "noise"),
            < 93 => new(random.Next(2) == 0 ? [] : " \r\n\t"u8.ToArray(), "empty"),
            < 95 => new(FuzzedJson.Bytes("name=Ann+%C3%84&email=form%40example.com&%zz=1&=2&email=&&name=%00"), "form"),
            < 98 => new(FuzzedJson.Bytes(Xml(random)), "xml"),
            _ => new(Noise(random, sender.MaxBodySize + random.Next(-2, 3)), "huge"),
        };
    }

    private static string Genuine(FuzzedSender sender, int number, Random random)
    {
        var id = $"{random.NextInt64(1_000_000_000_000, 9_999_999_999_999)}";
        var email = $"fuzz{random.Next(200)}@example.com";
        return sender.Kind switch
        {
            SenderKind.Meta => Meta(id, number % 3 == 0 ? "424242" : Fuzzed.Page),
            SenderKind.Google => JsonSerializer.Serialize(new
            {
                lead_id = id,
                user_column_data = new object[]
                {
                    new { column_id = "FULL_NAME", string_value = $"Fuzz {number}", column_name = "Full Name" },
                    new { column_id = "EMAIL", string_value = email },
                    new { column_id = "PHONE_NUMBER", string_value = $"+4930{random.Next(100_000, 999_999)}" },
                },
                api_version = "1.0",
                form_id = 123456789012,
                google_key = sender.Secret,
                is_test = number % 10 == 0,
            }),
            SenderKind.LinkedIn => JsonSerializer.Serialize(new
            {
                type = "LEAD_ACTION",
                leadGenFormResponse = $"urn:li:leadGenFormResponse:{id}-6",
                leadGenForm = "urn:li:versionedLeadGenForm:(urn:li:leadGenForm:7,1)",
                owner = new { sponsoredAccount = Fuzzed.Owner },
                leadType = "SPONSORED",
                leadAction = number % 5 == 0 ? "DELETED" : "CREATED",
                occurredAt = 1763630132000,
            }),
            _ => JsonSerializer.Serialize(new Dictionary<string, object>
            {
                ["First Name"] = $"Fuzz {number}",
                ["E-Mail"] = email,
                ["Phone"] = $"+4930{random.Next(100_000, 999_999)}",
                ["Interests"] = new[] { "posters", "videos" },
                ["utm"] = new Dictionary<string, string> { ["source"] = "fuzz" },
            }),
        };
    }

    private static string Meta(string id, string page) => JsonSerializer.Serialize(new
    {
        @object = "page",
        entry = new[]
        {
            new
            {
                id = page,
                time = 1763630132,
                changes = new[] { new { field = "leadgen", value = new { leadgen_id = id, page_id = page, form_id = "77", created_time = 1763630130 } } },
            },
        },
    });

    private static string Xml(Random random) => random.Next(5) switch
    {
        0 => "<lead><email>xml@example.com</email><name a='1'>Ann</name></lead>",
        1 => "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>",
        2 => string.Concat(Enumerable.Repeat("<a>", 5_000)),
        3 => "<?xml version='1.0' encoding='utf-16'?><a>b</a>",
        _ => "<a xmlns='u' b='1' xml:lang='de'><![CDATA[ ]]><c/><c/>&#0;</a>",
    };

    private static byte[] Scrambled(byte[] bytes, Random random)
    {
        for (var change = random.Next(1, 6); change > 0; change--)
        {
            var at = random.Next(bytes.Length);
            bytes = random.Next(4) switch
            {
                0 => [.. bytes[..at], (byte)(bytes[at] ^ (1 << random.Next(8))), .. bytes[(at + 1)..]],
                1 => [.. bytes[..at], .. bytes[Math.Min(bytes.Length - 1, at + 1)..]],
                2 => [.. bytes[..at], (byte)random.Next(256), .. bytes[at..]],
                _ => [.. bytes, .. bytes[at..]],
            };
        }

        return bytes;
    }

    private static byte[] Noise(Random random, int length)
    {
        var bytes = new byte[length];
        random.NextBytes(bytes);
        return bytes;
    }
}
