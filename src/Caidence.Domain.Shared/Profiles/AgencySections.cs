namespace Caidence.Profiles;

/// <summary>Who an agency is.</summary>
public sealed record AgencyCompany
{
    public string? Name { get; init; }
    public string? Industry { get; init; }
    public CompanySize? Size { get; init; }

    /// <summary>What the person who fills this in does there.</summary>
    public string? Role { get; init; }

    /// <summary>With or without <c>https://</c>.</summary>
    public string? Website { get; init; }

    /// <summary>Two letters, as ISO 3166 has them.</summary>
    public string? Country { get; init; }
}

/// <summary>How an agency looks; its logo lies beside.</summary>
public sealed record BrandingKit
{
    /// <summary><c>#1a2b3c</c>, the most important one first.</summary>
    public IReadOnlyList<string> Colors { get; init; } = [];
    public IReadOnlyList<string> Fonts { get; init; } = [];
}
