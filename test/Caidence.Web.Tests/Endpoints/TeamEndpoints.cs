using Caidence.Permissions;

namespace Caidence.Web.Endpoints;

/// <summary>Who works for which brand.</summary>
internal static class TeamEndpoints
{
    private const string Teams = "api/v1/teams";
    private const string Brands = "api/v1/brands";

    private static readonly string[] SeeMembers = [CaidencePermissions.Users.Default];
    private static readonly string[] AssignBrands = [CaidencePermissions.Users.Default, CaidencePermissions.Brands.Assign];
    private static readonly string[] SeeCreators = [CaidencePermissions.Users.Default, CaidencePermissions.Brands.Default];

    public static IReadOnlyList<Endpoint> All { get; } =
    [
        new($"GET {Teams}", Audience.Holders, SeeMembers),
        new($"GET {Teams}/{{id}}", Audience.Holders, SeeMembers) { Target = TargetKind.Team, HostAnswer = 404 },
        new($"POST {Teams}", Audience.Holders, AssignBrands) { Body = target => new { name = target.Word } },
        new($"PUT {Teams}/{{id}}", Audience.Holders, AssignBrands) { Target = TargetKind.Team, Body = target => new { name = target.Word } },
        new($"DELETE {Teams}/{{id}}", Audience.Holders, AssignBrands) { Target = TargetKind.Team },
        new($"POST {Teams}/{{id}}/member/{{memberId}}", Audience.Holders, AssignBrands) { Target = TargetKind.Team },
        new($"DELETE {Teams}/{{id}}/member/{{memberId}}", Audience.Holders, AssignBrands) { Target = TargetKind.Team },
        new($"GET {Brands}/hierarchy", Audience.Holders, SeeCreators),
        new($"GET {Brands}/{{id}}/creators", Audience.Holders, SeeCreators) { Target = TargetKind.BrandCreator },
        new($"GET {Brands}/{{id}}/attachable-creators", Audience.Holders, SeeCreators) { Target = TargetKind.BrandCreator },
        new($"PUT {Brands}/{{id}}/creators/{{creatorId}}", Audience.Holders, [.. SeeCreators, CaidencePermissions.Brands.Assign]) { Target = TargetKind.BrandCreator },
        new($"DELETE {Brands}/{{id}}/creators/{{creatorId}}", Audience.Holders, [.. SeeCreators, CaidencePermissions.Brands.Assign]) { Target = TargetKind.BrandCreator },
    ];
}
