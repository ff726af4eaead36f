using System.ComponentModel.DataAnnotations;

namespace Caidence.Social.Connections;

public class SocialConnectionDto : EntityDto<Guid>
{
    public SocialPlatform Platform { get; set; }
    public Guid? BrandId { get; set; }
    public Guid? UserId { get; set; }

    /// <summary>The platform's id of the account.</summary>
    public string PlatformUserId { get; set; } = "";
    public string? PlatformUsername { get; set; }
    public string PlatformDisplayName { get; set; } = "";
    public string? PlatformAvatarUrl { get; set; }

    /// <summary>Where our copy of the picture is shown; null where there is none.</summary>
    public string? AvatarPath { get; set; }
    public SocialAccountType AccountType { get; set; }
    public AuthFlavor AuthFlavor { get; set; }

    /// <summary>What the account is reached through, where it is not reached directly.</summary>
    public string? PageId { get; set; }
    public string? PageName { get; set; }

    /// <summary>Null where the platform does not say.</summary>
    public long? Followers { get; set; }

    /// <summary>As granted.</summary>
    public IReadOnlyList<string> Scopes { get; set; } = [];

    /// <summary>Asked for, but not granted.</summary>
    public IReadOnlyList<string> MissingScopes { get; set; } = [];
    public IReadOnlyList<SocialCapabilityDto> Capabilities { get; set; } = [];

    /// <summary>A number that sends nothing before it is registered; see <see cref="ISocialConnectionsAppService.RegisterAsync"/>.</summary>
    public bool NeedsRegistration { get; set; }

    /// <summary>Null where it does not run out.</summary>
    public DateTime? TokenExpiresAt { get; set; }

    /// <summary>Whether it is renewed before that by itself.</summary>
    public bool RenewsItself { get; set; }

    /// <summary>When a person has to connect again, also where access renews itself; null where the platform names no such day.</summary>
    public DateTime? ConsentEndsAt { get; set; }
    public SocialConnectionStatus Status { get; set; }

    /// <summary>Why it is not active, in a sentence.</summary>
    public string? ErrorMessage { get; set; }
    public DateTime? LastSyncAt { get; set; }
    public DateTime CreatedAt { get; set; }
    public DateTime? UpdatedAt { get; set; }
}

public sealed class SocialCapabilityDto
{
    public SocialCapability Capability { get; set; }
    public CapabilityState State { get; set; }

    /// <summary>In words.</summary>
    public string Text { get; set; } = "";
}

public sealed class RegisterAccountDto
{
    /// <summary>Six digits; passed on to the platform and kept nowhere.</summary>
    [Required]
    [RegularExpression("^[0-9]{6}$")]
    [DisableAuditing]
    public string Pin { get; set; } = "";
}

public sealed class GetSocialConnectionsInput : PagedResultRequestDto
{
    public Guid? BrandId { get; set; }
    public SocialPlatform? Platform { get; set; }
    public SocialConnectionStatus? Status { get; set; }
}

/// <summary>A line of a time-line.</summary>
public sealed class SocialConnectionEventDto : EntityDto<Guid>
{
    public SocialEventType EventType { get; set; }
    public DateTime At { get; set; }

    /// <summary>Who, if it was a member.</summary>
    public string? UserName { get; set; }

    /// <summary>What happened, in a sentence.</summary>
    public string Text { get; set; } = "";
}

public sealed class SocialFollowerCountDto
{
    public DateOnly Day { get; set; }
    public long Followers { get; set; }
}

/// <summary>What would be paused with a connection.</summary>
public sealed class ConnectionDependentDto
{
    /// <summary><c>leadSource</c>.</summary>
    public string Kind { get; set; } = "";
    public Guid Id { get; set; }
    public string Name { get; set; } = "";
}

public sealed class DisconnectResultDto
{
    /// <summary>False: the platform has no call for it, or others here still use the consent; the person can remove the app there.</summary>
    public bool IsRevokedAtPlatform { get; set; }
    public IReadOnlyList<ConnectionDependentDto> Paused { get; set; } = [];
}
