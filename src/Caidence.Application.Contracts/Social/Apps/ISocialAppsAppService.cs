using System.ComponentModel.DataAnnotations;

namespace Caidence.Social.Apps;

/// <summary>The workspace's own apps at the platforms. Reached at <c>/api/v1/social/apps</c>.</summary>
public interface ISocialAppsAppService : IApplicationService
{
    /// <summary>One line per sign-in, with what is used there; secrets never leave.</summary>
    Task<ListResultDto<SocialAppDto>> GetListAsync();

    /// <summary>Asks the platform whether it knows the app by this secret, and only then saves. Consents given to another app stay with it.</summary>
    /// <exception cref="BusinessException"><see cref="CaidenceErrorCodes.Social.AppRefused"/></exception>
    Task<SocialAppDto> UpdateAsync(AuthFlavor flavor, SaveSocialAppDto input);

    /// <exception cref="BusinessException"><see cref="CaidenceErrorCodes.Social.AppInUse"/></exception>
    Task DeleteAsync(AuthFlavor flavor);
}

public sealed class SocialAppDto
{
    public AuthFlavor Flavor { get; set; }

    /// <summary>Which platforms are reached by it.</summary>
    public IReadOnlyList<SocialPlatform> Platforms { get; set; } = [];

    /// <summary>Of the workspace's own app; null while the installation's is used.</summary>
    public string? ClientId { get; set; }
    public string? ConfigId { get; set; }

    /// <summary>Whether this installation has an app of its own there.</summary>
    public bool InstallationHasOne { get; set; }

    /// <summary>What has to be entered as redirect address at the platform, to the letter.</summary>
    public IReadOnlyList<string> RedirectUris { get; set; } = [];
}

public sealed class SaveSocialAppDto
{
    [Required]
    [StringLength(256)]
    public string ClientId { get; set; } = "";

    /// <summary>Empty keeps the one that is stored, for the same client id.</summary>
    [StringLength(512)]
    [DisableAuditing]
    public string? ClientSecret { get; set; }

    [StringLength(256)]
    public string? ConfigId { get; set; }
}
