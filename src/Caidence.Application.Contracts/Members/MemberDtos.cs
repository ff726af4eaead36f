using System.ComponentModel.DataAnnotations;
using Caidence.Identity;

namespace Caidence.Members;

public sealed class MemberDto : EntityDto<Guid>
{
    public string Name { get; set; } = "";
    public string UserName { get; set; } = "";
    public string? Email { get; set; }
    public IReadOnlyList<string> RoleNames { get; set; } = [];

    /// <summary>Null for all of them.</summary>
    public IReadOnlyList<Guid>? BrandIds { get; set; }

    /// <summary>Of those that the caller sees.</summary>
    public IReadOnlyList<string> BrandNames { get; set; } = [];

    /// <summary>By name. What they work for, the member does too, unless they see all anyway.</summary>
    public IReadOnlyList<MemberTeamDto> Teams { get; set; } = [];
    public MemberState State { get; set; }

    /// <summary>Null if never, or so long ago that nobody remembers.</summary>
    public DateTime? LastSignInAt { get; set; }
    public DateTime CreatedAt { get; set; }
    public bool IsMe { get; set; }
}

public sealed class MemberTeamDto : EntityDto<Guid>
{
    public string Name { get; set; } = "";
}

public sealed class GetMembersInput : PagedResultRequestDto
{
    /// <summary>Part of a name or an address.</summary>
    public string? Filter { get; set; }
}

public sealed class ChangeMemberRoleDto
{
    /// <summary>In place of all they have.</summary>
    [Required, StringLength(IdentityRoleConsts.MaxNameLength)]
    public string RoleName { get; set; } = "";
}

public sealed class ChangeMemberBrandsDto
{
    /// <summary>Null or empty for all of them.</summary>
    public IReadOnlyList<Guid>? BrandIds { get; set; }
}
