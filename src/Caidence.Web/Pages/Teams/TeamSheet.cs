using Caidence.Brands;
using Caidence.Members;

namespace Caidence.Web.Pages.Teams;

/// <summary>A form with what it offers.</summary>
public sealed record TeamSheet(TeamForm Input, IReadOnlyList<MemberDto> Members, IReadOnlyList<BrandDto> Brands);
