using System.Globalization;
using System.Text.RegularExpressions;

namespace Caidence.Platforms.LinkedIn;

internal static partial class LinkedInUrn
{
    /// <summary>The last part of <c>urn:li:sponsoredCampaign:3</c>; anything else is given back as it is.</summary>
    public static string? IdOf(string? urn) => urn?[(urn.LastIndexOf(':') + 1)..];

    /// <summary>Form and version of <c>urn:li:versionedLeadGenForm:(urn:li:leadGenForm:7234246,1)</c>.</summary>
    public static (long FormId, int Version)? VersionedForm(string? urn) =>
        Versioned().Match(urn ?? "") is { Success: true } match
            && long.TryParse(match.Groups["form"].ValueSpan, out var form)
            && int.TryParse(match.Groups["version"].ValueSpan, out var version)
                ? (form, version)
                : null;

    /// <summary>Ids come from webhook bodies and become part of a path.</summary>
    public static bool IsResponseId(string? id) => id is { Length: > 0 } && ResponseId().IsMatch(id);

    /// <summary><c>sponsoredAccount</c> or <c>organization</c>; null for what cannot own lead forms.</summary>
    public static string? OwnerKind(string? urn) => Owner().Match(urn ?? "") is { Success: true } match ? match.Groups["kind"].Value : null;

    /// <summary>5 of <c>urn:li:organization:5</c>; null for anything else.</summary>
    public static long? OrganizationId(string? urn) =>
        OwnerKind(urn) == "organization" && long.TryParse(IdOf(urn), CultureInfo.InvariantCulture, out var id) ? id : null;

    public static bool IsPerson(string? urn) => Person().IsMatch(urn ?? "");

    public static bool IsImage(string? urn) => Image().IsMatch(urn ?? "");

    [GeneratedRegex(@"^urn:li:person:[A-Za-z0-9_-]{1,64}$", RegexOptions.CultureInvariant)]
    private static partial Regex Person();

    [GeneratedRegex(@"^urn:li:image:[A-Za-z0-9_-]{1,128}$", RegexOptions.CultureInvariant)]
    private static partial Regex Image();

    [GeneratedRegex(@"^urn:li:versionedLeadGenForm:\(urn:li:leadGenForm:(?<form>\d+),(?<version>\d+)\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Versioned();

    [GeneratedRegex(@"^[A-Za-z0-9_-]{1,128}$", RegexOptions.CultureInvariant)]
    private static partial Regex ResponseId();

    [GeneratedRegex(@"^urn:li:(?<kind>sponsoredAccount|organization):\d{1,20}$", RegexOptions.CultureInvariant)]
    private static partial Regex Owner();
}
