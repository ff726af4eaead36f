namespace Caidence.Profiles;

/// <summary>Puts what is given in place of all that was.</summary>
public class SaveCreatorProfileDto
{
    public CreatorPerson? Person { get; set; } = new();
    public IReadOnlyList<PortfolioItem>? Portfolio { get; set; } = [];
    public IReadOnlyList<Rate>? RateCard { get; set; } = [];
    public Availability? Availability { get; set; } = new();
    public IReadOnlyList<AudienceMetric>? AudienceMetrics { get; set; } = [];

    /// <summary>Of what was read before; a change by somebody else in between is then refused. Left out, the last one wins.</summary>
    public string? ConcurrencyStamp { get; set; }
}

public sealed class CreatorProfileDto : SaveCreatorProfileDto
{
    /// <summary>It says at least who somebody is.</summary>
    public bool IsFilled { get; set; }

    /// <summary>Null without a picture.</summary>
    public string? LogoUrl { get; set; }

    /// <summary>By the id of the piece of work; those without a picture are left out.</summary>
    public IReadOnlyDictionary<Guid, string> PictureUrls { get; set; } = new Dictionary<Guid, string>();
}
