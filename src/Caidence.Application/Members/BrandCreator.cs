using Caidence.Identity;
using Caidence.Teams;

namespace Caidence.Members;

/// <summary>A creator of the workspace, with the teams they are in.</summary>
public sealed record BrandCreator(IdentityUser User, IReadOnlyList<Team> Teams, MemberState State)
{
    /// <summary>Null for all brands.</summary>
    public IReadOnlyList<Guid>? Sees => User.SeesWith(Teams.SelectMany(team => team.BrandIds));

    /// <summary>They work for some brands, and this is none of their own.</summary>
    public bool IsLimitedWithout(Guid brandId) => User.BrandIds is { } own && !own.Contains(brandId);

    public BrandCreatorDto At(Guid brandId) => new()
    {
        Id = User.Id,
        Name = User.ShownName,
        Email = User.Email,
        State = State,
        IsAttached = User.BrandIds?.Contains(brandId) == true,
        SeesAll = User.BrandIds is null,
        TeamNames = [.. Teams.Where(team => team.BrandIds.Contains(brandId)).Select(team => team.Name)],
    };
}
