namespace Caidence.Invitations;

public sealed class InvitationDto : EntityDto<Guid>
{
    /// <summary>Null for a link.</summary>
    [DisableAuditing]
    public string? Email { get; set; }
    public bool IsLink { get; set; }

    /// <summary>Null if the role has been deleted since.</summary>
    public string? RoleName { get; set; }

    /// <summary>Null for all of them.</summary>
    public IReadOnlyList<Guid>? BrandIds { get; set; }

    /// <summary>Of those that the caller sees.</summary>
    public IReadOnlyList<string> BrandNames { get; set; } = [];
    public InvitationState State { get; set; }
    public DateTime ExpiresAt { get; set; }
    public int Uses { get; set; }
    public int MaxUses { get; set; }
    public string? InviterName { get; set; }
    public DateTime CreatedAt { get; set; }
    public DateTime? LastSentAt { get; set; }
}

/// <summary>A link that can be handed around.</summary>
public sealed class InvitationLinkDto : EntityDto<Guid>
{
    [DisableAuditing]
    public string Url { get; set; } = "";
}

/// <summary>What rows of a file would do, or have done.</summary>
public sealed class BulkInvitationResultDto
{
    public IReadOnlyList<BulkInvitationRowDto> Rows { get; set; } = [];
    public int GoodCount { get; set; }
    public int RefusedCount { get; set; }
}

public sealed class BulkInvitationRowDto
{
    /// <summary>In the file, from 1.</summary>
    public int Line { get; set; }

    [DisableAuditing]
    public string Email { get; set; } = "";
    public string Role { get; set; } = "";
    public IReadOnlyList<string> Brands { get; set; } = [];

    /// <summary>Why the row is not sent; null if it is right.</summary>
    public string? Error { get; set; }
}
