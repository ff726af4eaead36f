using System.ComponentModel.DataAnnotations;
using Caidence.Identity;

namespace Caidence.Invitations;

public class InvitationTokenDto
{
    [Required, StringLength(InvitationConsts.MaxTokenLength)]
    [DisableAuditing]
    public string Token { get; set; } = "";
}

/// <summary>What somebody who holds the link is told. All but <see cref="IsValid"/> is empty if it does not hold.</summary>
public sealed class InvitationOfferDto
{
    public bool IsValid { get; set; }
    public Guid? WorkspaceId { get; set; }
    public string? WorkspaceName { get; set; }
    public string? InviterName { get; set; }
    public string? RoleName { get; set; }

    /// <summary>Empty for all of them.</summary>
    public IReadOnlyList<string> BrandNames { get; set; } = [];

    /// <summary>Whom it was mailed to; null for a link.</summary>
    [DisableAuditing]
    public string? Email { get; set; }

    /// <summary>That address has an account in another workspace. Never told of a link: whoever has it could try addresses.</summary>
    public bool HasAccount { get; set; }

    /// <summary>The person who is signed in can join as they are, with this address.</summary>
    [DisableAuditing]
    public string? SignedInAs { get; set; }
}

/// <summary>Somebody new chooses name and password.</summary>
public sealed class AcceptInvitationDto : InvitationTokenDto
{
    /// <summary>Needed for a link; a mail has come to one already.</summary>
    [EmailAddress, StringLength(IdentityUserConsts.MaxEmailLength)]
    [DisableAuditing]
    public string? EmailAddress { get; set; }

    [Required, StringLength(IdentityUserConsts.MaxNameLength)]
    [DisableAuditing]
    public string Name { get; set; } = "";

    [StringLength(IdentityUserConsts.MaxSurnameLength)]
    [DisableAuditing]
    public string? Surname { get; set; }

    [Required, StringLength(IdentityUserConsts.MaxPasswordLength)]
    [DisableAuditing]
    public string Password { get; set; } = "";
}

/// <summary>Somebody shows the password of an account that they have elsewhere.</summary>
public sealed class AcceptInvitationWithPasswordDto : InvitationTokenDto
{
    /// <summary>Needed for a link.</summary>
    [EmailAddress, StringLength(IdentityUserConsts.MaxEmailLength)]
    [DisableAuditing]
    public string? EmailAddress { get; set; }

    [Required, StringLength(IdentityUserConsts.MaxPasswordLength)]
    [DisableAuditing]
    public string Password { get; set; } = "";
}

public sealed record InvitationAcceptanceDto(InvitationOutcome Outcome);
