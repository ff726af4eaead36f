using System.ComponentModel.DataAnnotations;
using Caidence.Social.Connecting;
using Caidence.Social.Connections;

namespace Caidence.Social.Links;

public sealed class ConnectionLinkDto : EntityDto<Guid>
{
    public Guid? BrandId { get; set; }
    public string? Name { get; set; }

    /// <summary>To copy; null when it holds no longer.</summary>
    [DisableAuditing]
    public string? Url { get; set; }
    public DateTime ExpiresAt { get; set; }
    public DateTime? RevokedAt { get; set; }

    /// <summary>How many accounts came by it.</summary>
    public int Connected { get; set; }
    public DateTime CreationTime { get; set; }
}

public sealed class CreateConnectionLinkDto
{
    public Guid? BrandId { get; set; }

    /// <summary>Whom it is for.</summary>
    [StringLength(128)]
    public string? Name { get; set; }

    /// <summary>How long it holds.</summary>
    [Range(1, SocialConnectionConsts.MaxLinkDays)]
    public int Days { get; set; } = 7;
}

/// <summary>What a client with a link sees: for whom they connect, and what is connected by now.</summary>
public sealed class ConnectionLinkOfferDto
{
    public Guid? WorkspaceId { get; set; }
    public string WorkspaceName { get; set; } = "";
    public string? BrandName { get; set; }
    public IReadOnlyList<SocialPlatformDto> Platforms { get; set; } = [];

    /// <summary>Those that came by this link.</summary>
    public IReadOnlyList<LinkedAccountDto> Accounts { get; set; } = [];
}

public sealed class LinkedAccountDto
{
    public SocialPlatform Platform { get; set; }
    public string DisplayName { get; set; } = "";
    public string? AvatarUrl { get; set; }
    public SocialConnectionStatus Status { get; set; }
}
