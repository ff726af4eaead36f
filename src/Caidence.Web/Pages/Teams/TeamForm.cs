using System.ComponentModel.DataAnnotations;
using Caidence.Teams;

namespace Caidence.Web.Pages.Teams;

/// <summary>A team as it is typed and ticked.</summary>
public sealed class TeamForm
{
    [Required, MaxLength(TeamConsts.MaxNameLength)]
    public string Name { get; set; } = "";
    public List<Guid> MemberIds { get; set; } = [];
    public List<Guid> BrandIds { get; set; } = [];
    public string? ConcurrencyStamp { get; set; }

    public static TeamForm Of(TeamDto team) => new()
    {
        Name = team.Name,
        MemberIds = [.. team.Members.Select(member => member.Id)],
        BrandIds = [.. team.BrandIds],
        ConcurrencyStamp = team.ConcurrencyStamp,
    };

    public SaveTeamDto ToInput() => new() { Name = Name, MemberIds = MemberIds, BrandIds = BrandIds, ConcurrencyStamp = ConcurrencyStamp };
}
