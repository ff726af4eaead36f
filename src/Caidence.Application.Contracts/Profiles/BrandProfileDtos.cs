namespace Caidence.Profiles;

/// <summary>Puts what is given in place of all that was.</summary>
public class SaveBrandProfileDto
{
    public BrandStory? Story { get; set; } = new();
    public BrandAudience? Audience { get; set; } = new();
    public BrandVoice? Voice { get; set; } = new();
    public IReadOnlyList<ContentPillar>? ContentPillars { get; set; } = [];
    public IReadOnlyList<Competitor>? Competitors { get; set; } = [];
    public BrandGuidelines? Guidelines { get; set; } = new();

    /// <summary>Of what was read before; a change by somebody else in between is then refused. Left out, the last one wins.</summary>
    public string? ConcurrencyStamp { get; set; }
}

public sealed class BrandProfileDto : SaveBrandProfileDto
{
    /// <summary>It says at least which brand it is about.</summary>
    public bool IsFilled { get; set; }
}
