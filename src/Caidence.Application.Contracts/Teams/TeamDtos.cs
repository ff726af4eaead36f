using System.ComponentModel.DataAnnotations;

namespace Caidence.Teams;

public sealed class TeamDto : EntityDto<Guid>
{
    public string Name { get; set; } = "";
    public IReadOnlyList<TeamMemberDto> Members { get; set; } = [];
    public IReadOnlyList<Guid> BrandIds { get; set; } = [];

    /// <summary>Of those that the caller sees.</summary>
    public IReadOnlyList<string> BrandNames { get; set; } = [];
    public DateTime CreatedAt { get; set; }
    public DateTime? UpdatedAt { get; set; }
    public string ConcurrencyStamp { get; set; } = "";
}

public sealed class TeamMemberDto : EntityDto<Guid>
{
    public string Name { get; set; } = "";
}

/// <summary>To make a team, or to put in place of what it was.</summary>
public sealed class SaveTeamDto
{
    [Required, MaxLength(TeamConsts.MaxNameLength)]
    public string Name { get; set; } = "";

    public IReadOnlyList<Guid>? MemberIds { get; set; } = [];

    public IReadOnlyList<Guid>? BrandIds { get; set; } = [];

    /// <summary>Of what was read before; a change by somebody else in between is then refused. Left out, the last one wins.</summary>
    public string? ConcurrencyStamp { get; set; }
}

public sealed class GetTeamsInput : PagedResultRequestDto
{
    /// <summary>Part of a name.</summary>
    public string? Filter { get; set; }
}
