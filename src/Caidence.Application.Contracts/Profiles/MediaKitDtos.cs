namespace Caidence.Profiles;

public sealed class MediaKitSharingDto
{
    /// <summary>Null while it is shown to nobody.</summary>
    public string? Url { get; set; }
    public DateTime? SharedAt { get; set; }
    public MediaKitChoices Choices { get; set; } = new();
}

/// <summary>What strangers see of a creator.</summary>
public sealed class MediaKitDto
{
    public CreatorPerson Person { get; set; } = new();

    /// <summary>Null without a picture.</summary>
    public string? PictureUrl { get; set; }
    public IReadOnlyList<AudienceMetric> AudienceMetrics { get; set; } = [];
    public IReadOnlyList<MediaKitWorkDto> Works { get; set; } = [];

    /// <summary>Empty where they are not shown.</summary>
    public IReadOnlyList<Rate> RateCard { get; set; } = [];

    /// <summary>Null where it is not shown.</summary>
    public Availability? Availability { get; set; }

    /// <summary>Null where it is not shown.</summary>
    public string? ContactEmail { get; set; }
    public string PdfUrl { get; set; } = "";
}

public sealed class MediaKitWorkDto
{
    public string Title { get; set; } = "";
    public string? Url { get; set; }
    public string? Description { get; set; }

    /// <summary>Null without a picture.</summary>
    public string? PictureUrl { get; set; }
}
