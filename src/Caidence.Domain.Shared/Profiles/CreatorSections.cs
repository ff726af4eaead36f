using Caidence.Social;

namespace Caidence.Profiles;

/// <summary>Who a creator is.</summary>
public sealed record CreatorPerson
{
    public string? DisplayName { get; init; }

    /// <summary>One line below the name.</summary>
    public string? Headline { get; init; }
    public string? Bio { get; init; }
    public IReadOnlyList<string> Niches { get; init; } = [];
    public IReadOnlyList<string> Languages { get; init; } = [];
    public string? Website { get; init; }

    /// <summary>Two letters, as ISO 3166 has them.</summary>
    public string? Country { get; init; }
}

/// <summary>A piece of work to show.</summary>
public sealed record PortfolioItem
{
    /// <summary>Given when it is first saved; sent back, it keeps its picture.</summary>
    public Guid Id { get; init; }
    public string? Title { get; init; }
    public string? Url { get; init; }
    public string? Description { get; init; }
}

/// <summary>What one piece of work costs.</summary>
public sealed record Rate
{
    public SocialPlatform Platform { get; init; }
    public RateFormat Format { get; init; }
    public decimal Amount { get; init; }

    /// <summary>Three letters, as ISO 4217 has them.</summary>
    public string? Currency { get; init; }
}

/// <summary>When a creator takes on work.</summary>
public sealed record Availability
{
    public AvailabilityStatus Status { get; init; }
    public DateOnly? From { get; init; }
    public int? HoursPerWeek { get; init; }
    public string? Note { get; init; }
}

/// <summary>How many people follow on one platform, as the creator says.</summary>
public sealed record AudienceMetric
{
    public SocialPlatform Platform { get; init; }
    public long Followers { get; init; }

    /// <summary>Of a hundred followers, how many react.</summary>
    public decimal? EngagementRate { get; init; }
}
