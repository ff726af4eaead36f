using System.ComponentModel.DataAnnotations;
using Caidence.Identity;

namespace Caidence.Account;

public sealed class PasskeyDto
{
    /// <summary>The credential's id in base64url.</summary>
    public string Id { get; set; } = "";

    public string Name { get; set; } = "";

    public DateTime CreationTime { get; set; }

    /// <summary>A password manager keeps it; else it is on one device.</summary>
    public bool IsBackedUp { get; set; }
}

/// <param name="OptionsJson">For <c>PublicKeyCredential.parseCreationOptionsFromJSON</c> or <c>parseRequestOptionsFromJSON</c>.</param>
public sealed record PasskeyOptionsDto(string OptionsJson);

public sealed class StartPasskeyInput
{
    /// <summary>Not asked of an account that has none.</summary>
    [StringLength(IdentityUserConsts.MaxPasswordLength)]
    [DisableAuditing]
    public string? Password { get; set; }
}

public sealed class AddPasskeyInput
{
    [Required]
    [StringLength(PasskeyConsts.MaxNameLength)]
    public string Name { get; set; } = "";

    /// <summary>The device's answer: <c>credential.toJSON()</c> as text.</summary>
    [Required]
    [StringLength(PasskeyConsts.MaxCredentialLength)]
    [DisableAuditing]
    public string CredentialJson { get; set; } = "";
}

public sealed class PasskeyLoginInput
{
    /// <summary>The device's answer: <c>credential.toJSON()</c> as text.</summary>
    [Required]
    [StringLength(PasskeyConsts.MaxCredentialLength)]
    [DisableAuditing]
    public string CredentialJson { get; set; } = "";

    public bool RememberMe { get; set; }
}
