namespace Caidence.Profiles;

/// <summary>What whoever has the link of a media kit sees beside the person and their work.</summary>
public sealed record MediaKitChoices
{
    public bool ShowsRates { get; init; }
    public bool ShowsAvailability { get; init; } = true;

    /// <summary>Where people may write to; null shows none.</summary>
    public string? ContactEmail { get; init; }
}

/// <summary>The picture of a piece of work.</summary>
public sealed record PortfolioPicture
{
    public Guid ItemId { get; init; }
    public string BlobName { get; init; } = "";
    public string ContentType { get; init; } = "";
}
