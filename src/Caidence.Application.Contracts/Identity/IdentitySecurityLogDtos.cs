using System.ComponentModel.DataAnnotations;

namespace Caidence.Identity;

public sealed class IdentitySecurityLogDto : EntityDto<Guid>
{
    public Guid? TenantId { get; set; }
    public Guid UserId { get; set; }

    /// <summary>Null for an account that is gone.</summary>
    public string? UserName { get; set; }

    /// <summary>One of <see cref="SecurityLogActions"/>.</summary>
    public string Action { get; set; } = "";

    /// <summary>False if nobody was let in.</summary>
    public bool Succeeded { get; set; }
    public string? ClientId { get; set; }
    public string? ClientIpAddress { get; set; }
    public string? BrowserInfo { get; set; }
    public string? CorrelationId { get; set; }
    public DateTime CreationTime { get; set; }
}

/// <summary>Every part that is given must fit.</summary>
public sealed class GetIdentitySecurityLogListInput : PagedAndSortedResultRequestDto
{
    public DateTime? StartTime { get; set; }
    public DateTime? EndTime { get; set; }
    public Guid? UserId { get; set; }

    [MaxLength(IdentityUserConsts.MaxUserNameLength), MaskedInAudit]
    public string? UserName { get; set; }

    /// <summary>One of <see cref="SecurityLogActions"/>; called so because "action" is MVC's own word for the method.</summary>
    [MaxLength(96)]
    public string? ActionName { get; set; }

    [MaxLength(64)]
    public string? ClientId { get; set; }

    [MaxLength(64)]
    public string? CorrelationId { get; set; }
}
