using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Caidence.Leads.Ingestion.Normalisation;

/// <summary>An e-mail address, read leniently around it and strictly inside it.</summary>
/// <param name="Display">As the person writes it, the domain in lower case.</param>
/// <param name="MatchKey">What two spellings of one address share: lower case, the domain as IDNA. Dots and <c>+tags</c> stay.</param>
/// <param name="Domain">As IDNA (<c>xn--...</c>), for sending.</param>
public sealed partial record EmailAddress(string Display, string MatchKey, string Domain)
{
    private const int MaxLocalLength = 64;
    private const int MaxLength = 254;
    private const int MaxLengthWithName = 1000;

    private static readonly IdnMapping Idn = new() { UseStd3AsciiRules = true };
    private static readonly SearchValues<char> NotInLocalPart = SearchValues.Create(" \t\"(),:;<>@[\\]");
    private static readonly char[] Around = [' ', '\'', '`'];
    private static readonly char[] Behind = ['.', ',', ';', ':', '!', '?', '>', ')', '"'];

    public static bool TryParse(string? text, [NotNullWhen(true)] out EmailAddress? address)
    {
        address = null;
        var line = CleanText.Line(text);
        var bare = line.Length <= MaxLengthWithName ? Bare(line) : "";
        var at = bare.LastIndexOf('@');
        if (at <= 0 || !IsLocalPart(bare[..at]) || !TryGetDomain(bare[(at + 1)..], out var domain))
        {
            return false;
        }

        var local = bare[..at];
        if (local.Length + 1 + domain.Length > MaxLength)
        {
            return false;
        }

        address = new(
            $"{local}@{bare[(at + 1)..].ToLowerInvariant()}",
            $"{local.ToLowerInvariant()}@{domain}",
            domain);
        return true;
    }

    public override string ToString() => nameof(EmailAddress);

    private static string Bare(string text)
    {
        var inside = text.Contains('<', StringComparison.Ordinal) && Bracketed().Match(text) is { Success: true } match ? match.Groups[1].Value : text;
        var address = inside.Length > 1 && inside[0] == '"' && inside[^1] == '"' ? inside[1..^1].Trim() : inside.Trim();
        if (address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
        {
            address = address["mailto:".Length..].Split('?')[0];
        }

        return address.Trim(Around).TrimEnd(Behind);
    }

    private static bool IsLocalPart(string local) =>
        local.Length is > 0 and <= MaxLocalLength
        && (Quoted().IsMatch(local) || !local.AsSpan().ContainsAny(NotInLocalPart));

    private static bool TryGetDomain(string domain, out string ascii)
    {
        ascii = "";
        if (!domain.Contains('.', StringComparison.Ordinal))
        {
            return false;
        }

        try
        {
            ascii = Idn.GetAscii(domain).ToLowerInvariant();
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    [GeneratedRegex("<([^<>]*@[^<>]*)>")]
    private static partial Regex Bracketed();

    [GeneratedRegex("^\"[^\"\\\\]+\"$")]
    private static partial Regex Quoted();
}
