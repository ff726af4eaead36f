using System.ComponentModel.DataAnnotations;
using Caidence.Identity;

namespace Caidence.Invitations;

/// <summary>Newest first.</summary>
public sealed class GetInvitationsInput : PagedResultRequestDto
{
    public InvitationState? State { get; set; }
}

public abstract class InvitationTermsDto
{
    [Required, StringLength(IdentityRoleConsts.MaxNameLength)]
    public string RoleName { get; set; } = "";

    /// <summary>Null or empty for all of them.</summary>
    public IReadOnlyList<Guid>? BrandIds { get; set; }
}

public sealed class CreateInvitationDto : InvitationTermsDto
{
    [Required, EmailAddress, StringLength(IdentityUserConsts.MaxEmailLength)]
    [DisableAuditing]
    public string Email { get; set; } = "";
}

public sealed class CreateInvitationLinkDto : InvitationTermsDto
{
    [Range(1, InvitationConsts.MaxLinkUses)]
    public int MaxUses { get; set; } = 10;

    [Range(1, InvitationConsts.MaxLinkDays)]
    public int Days { get; set; } = InvitationConsts.DaysToAccept;
}

/// <summary>
/// Rows of e-mail address, role and brands, with or without a heading; between the columns commas, semicolons or tabs, between brands a
/// vertical bar. Roles and brands by the names that people see; a row without brands is for all of them.
/// </summary>
public sealed class BulkInvitationDto
{
    [Required, StringLength(InvitationConsts.MaxBulkLength)]
    [DisableAuditing]
    public string Csv { get; set; } = "";
}
