namespace Caidence.Profiles;

/// <summary>What a brand is for. How it looks is kept with the brand itself.</summary>
public sealed record BrandStory
{
    /// <summary>The brand of the workspace that this profile is about.</summary>
    public Guid? BrandId { get; init; }
    public string? Tagline { get; init; }
    public string? Mission { get; init; }
}

/// <summary>Whom a brand wants to reach.</summary>
public sealed record BrandAudience
{
    public string? Description { get; init; }
    public int? AgeFrom { get; init; }
    public int? AgeTo { get; init; }
    public IReadOnlyList<string> Locations { get; init; } = [];
    public IReadOnlyList<string> Interests { get; init; } = [];
}

/// <summary>How a brand sounds.</summary>
public sealed record BrandVoice
{
    /// <summary>Words like "warm" or "plain".</summary>
    public IReadOnlyList<string> Tones { get; init; } = [];
    public string? Description { get; init; }
    public IReadOnlyList<string> AvoidedWords { get; init; } = [];
}

/// <summary>A subject that a brand speaks about again and again.</summary>
public sealed record ContentPillar
{
    public string? Name { get; init; }
    public string? Description { get; init; }
}

/// <summary>Somebody a brand is compared with.</summary>
public sealed record Competitor
{
    public string? Name { get; init; }
    public string? Url { get; init; }
}

/// <summary>What everybody who writes for a brand keeps to.</summary>
public sealed record BrandGuidelines
{
    public string? Dos { get; init; }
    public string? Donts { get; init; }
    public IReadOnlyList<string> Hashtags { get; init; } = [];
}
