namespace Caidence.Web.Leads.Fuzzing;

/// <summary>JSON values that have broken somebody's reader before.</summary>
internal static class WeirdValues
{
    public static IReadOnlyList<string> Json { get; } =
    [
        "null", "true", "false", "0", "-1", "-0", "0.1", "1e400", "-1e-400", "9223372036854775807", "9223372036854775808", "123456789012345678901234567890",
        "\"\"", "\" \"", "\"\\u0000\"", "\"a\\u0000b\"", "\"\\ud83d\\ude00\"", "\"\\u202e\\u2066gnp.exe\"", "\"\\ufeff\\u200b\"", "\"\\u001b[31m\"",
        "[]", "{}", "[[]]", "[null]", "[{}]", "[1,\"a\",null,{\"b\":[]}]", "{\"a\":{\"b\":{\"c\":null}}}", "{\"\":1}",
        "\"=HYPERLINK(1)\"", "\"<script>alert(1)</script>\"", "\"'; DROP TABLE leads; --\"", "\"{{7*7}}${7*7}\"", "\"../../etc/passwd\"", "\"%00%0d%0aX: y\"",
        "\"@\"", "\"a@\"", "\"a@b@c.example\"", "\"ÄÖ@münchen.example\"", "\"İstanbul@EXAMPLE.COM\"", "\"mailto:x@example.com\"", "\"Name <y@example.com>\"",
        "\"+\"", "\"+0\"", "\"+49 30 (0) 901820\"", "\"4.47701E+11\"", "\"p:+4930901820\"", "\"00000000000000000000000\"", "\"٠١٢٣٤٥٦٧٨٩\"",
        "\"2026-13-45T99:99:99Z\"", "\"0001-01-01T00:00:00Z\"", "253402300800000", "-62135596800001", "1763630132000", "\"1763630132\"",
    ];

    public static string Long(int length) => $"\"{new string('x', length)}\"";
}
