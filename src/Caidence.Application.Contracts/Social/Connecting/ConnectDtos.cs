using System.ComponentModel.DataAnnotations;

namespace Caidence.Social.Connecting;

/// <summary>A platform as its card needs it, before anybody is sent there.</summary>
public sealed class SocialPlatformDto
{
    public SocialPlatform Platform { get; set; }

    /// <summary>The usual one first.</summary>
    public IReadOnlyList<SocialWayDto> Ways { get; set; } = [];
}

/// <summary>One sign-in by which a platform's accounts are connected.</summary>
public sealed class SocialWayDto
{
    public AuthFlavor Flavor { get; set; }

    /// <summary>False: nobody has given this installation or workspace an app there.</summary>
    public bool IsSetUp { get; set; }

    /// <summary>The workspace's own app is used.</summary>
    public bool IsOwnApp { get; set; }
    public IReadOnlyList<SocialAccountType> AccountTypes { get; set; } = [];
    public IReadOnlyList<ScopeWishDto> Scopes { get; set; } = [];
    public bool ScopesCanBeDeclined { get; set; }

    /// <summary>Whether access is renewed by itself; false: a person signs in again from time to time.</summary>
    public bool RenewsItself { get; set; }

    /// <summary>Null where the platform's dialog is a page that the browser goes to.</summary>
    public SocialPopupDto? Popup { get; set; }
}

/// <summary>A sign-in in a window beside our page: the platform's script, and what it is called with.</summary>
public sealed class SocialPopupDto
{
    public string SdkUrl { get; set; } = "";

    /// <summary>Whose messages are believed.</summary>
    public IReadOnlyList<string> Origins { get; set; } = [];
    public string ClientId { get; set; } = "";
    public string ConfigId { get; set; } = "";
    public string ApiVersion { get; set; } = "";
    public string SignupVersion { get; set; } = "";
}

public sealed class ScopeWishDto
{
    /// <summary>The platform's own word.</summary>
    public string Scope { get; set; } = "";
    public SocialCapability For { get; set; }
    public bool IsRequired { get; set; }
}

public sealed class StartConnectDto
{
    /// <summary>Null for the usual one.</summary>
    public AuthFlavor? Flavor { get; set; }
    public Guid? BrandId { get; set; }

    /// <summary>To mend this one.</summary>
    public Guid? ConnectionId { get; set; }
    public ConnectReturn ReturnTo { get; set; }

    /// <summary>The code will come from <see cref="SocialWayDto.Popup"/>, and only from there.</summary>
    public bool InPopup { get; set; }
}

/// <summary>Where to send the browser, and what it has to bring back.</summary>
public sealed class ConnectDepartureDto
{
    public string Url { get; set; } = "";

    /// <summary>What a page with a popup brings back together with the code.</summary>
    [DisableAuditing]
    public string State { get; set; } = "";

    [DisableAuditing]
    public string BrowserKey { get; set; } = "";
}

/// <summary>How somebody came back.</summary>
public sealed class ConnectArrivalDto
{
    /// <summary>Null when the state was not ours, or somebody else's.</summary>
    public ConnectAttemptDto? Attempt { get; set; }

    /// <summary>One of <see cref="CaidenceErrorCodes.Social"/>; null when all is well.</summary>
    public string? ErrorCode { get; set; }
}

public sealed class ConnectAttemptDto : EntityDto<Guid>
{
    public SocialPlatform Platform { get; set; }
    public AuthFlavor Flavor { get; set; }
    public Guid? BrandId { get; set; }
    public Guid? ConnectionId { get; set; }
    public ConnectReturn ReturnTo { get; set; }
    public ConnectStage Stage { get; set; }

    /// <summary>Who consented, as the platform calls them.</summary>
    public string? HolderName { get; set; }
    public IReadOnlyList<string> MissingScopes { get; set; } = [];
    public IReadOnlyList<ConnectAccountDto> Accounts { get; set; } = [];

    /// <summary>What went wrong and what to do, in a sentence.</summary>
    public string? Error { get; set; }
    public string? ErrorCode { get; set; }
}

public sealed class ConnectAccountDto
{
    public string Id { get; set; } = "";
    public SocialAccountType Type { get; set; }
    public string? Username { get; set; }
    public string DisplayName { get; set; } = "";
    public string? AvatarUrl { get; set; }
    public long? Followers { get; set; }
    public string? PageName { get; set; }

    /// <summary>Why it is of little use, in a sentence.</summary>
    public string? Obstacle { get; set; }

    /// <summary>This brand has it already; choosing it again renews its access.</summary>
    public bool IsConnected { get; set; }

    /// <summary>Picked at the platform already.</summary>
    public bool IsPicked { get; set; }
}

public sealed class ChooseAccountsDto
{
    /// <summary>Ids of <see cref="ConnectAccountDto"/>.</summary>
    [Required]
    [MinLength(1)]
    public IReadOnlyList<string> Accounts { get; set; } = [];
}
