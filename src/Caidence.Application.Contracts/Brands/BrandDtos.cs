using System.ComponentModel.DataAnnotations;
using Caidence.Social;

namespace Caidence.Brands;

public sealed class BrandDto : EntityDto<Guid>
{
    public string Name { get; set; } = "";
    public string? Url { get; set; }
    public string? Category { get; set; }
    public string? TargetAudience { get; set; }
    public string? Voice { get; set; }
    public IReadOnlyList<string> Colors { get; set; } = [];
    public IReadOnlyList<string> Fonts { get; set; } = [];
    public IReadOnlyDictionary<string, string> SocialHandles { get; set; } = new Dictionary<string, string>();

    /// <summary>Null without a logo.</summary>
    public string? LogoUrl { get; set; }

    /// <summary>Null while it is worked for.</summary>
    public DateTime? ArchivedAt { get; set; }
    public DateTime CreatedAt { get; set; }
    public DateTime? UpdatedAt { get; set; }
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>To make a brand, or to put in place of what it was.</summary>
public sealed class SaveBrandDto
{
    [Required, MaxLength(BrandConsts.MaxNameLength)]
    public string Name { get; set; } = "";

    /// <summary>With or without <c>https://</c>.</summary>
    [MaxLength(BrandConsts.MaxUrlLength)]
    public string? Url { get; set; }

    [MaxLength(BrandConsts.MaxCategoryLength)]
    public string? Category { get; set; }

    [MaxLength(BrandConsts.MaxTargetAudienceLength)]
    public string? TargetAudience { get; set; }

    [MaxLength(BrandConsts.MaxVoiceLength)]
    public string? Voice { get; set; }

    /// <summary><c>#1a2b3c</c>, the most important one first.</summary>
    public IReadOnlyList<string> Colors { get; set; } = [];
    public IReadOnlyList<string> Fonts { get; set; } = [];

    /// <summary>By platform: <c>instagram</c>, <c>whatsapp</c>, <c>facebook</c>, <c>linkedin</c>, <c>youtube</c>, <c>snapchat</c>.</summary>
    public Dictionary<SocialPlatform, string?> SocialHandles { get; set; } = [];

    /// <summary>Of what was read before; a change by somebody else in between is then refused. Left out, the last one wins.</summary>
    public string? ConcurrencyStamp { get; set; }
}

/// <summary>By name without <c>sorting</c>; <c>creationTime</c> is the other order.</summary>
public sealed class GetBrandsInput : PagedAndSortedResultRequestDto
{
    /// <summary>Part of a name.</summary>
    public string? Filter { get; set; }
    public bool IncludeArchived { get; set; }
}

/// <summary>An image as it is sent to a browser.</summary>
public sealed record BrandLogo(Stream Content, string ContentType);
