using Caidence.Brands;
using Caidence.Identity;
using Caidence.Localization;
using Caidence.Permissions;
using Microsoft.Extensions.Localization;

namespace Caidence.Invitations;

/// <summary>Many invitations at once: each row is looked at as if it were the only one, and what is wrong keeps no other from being sent.</summary>
public sealed class BulkInvitations(
    InvitationIssuer issuer, SeatLimit seats, GrantGuard guard, BrandScope scope, IRepository<IdentityRole, Guid> roles, IRepository<Brand, Guid> brands,
    IAsyncQueryableExecuter queries, ICurrentTenant currentTenant, IStringLocalizer<CaidenceResource> texts) : ITransientDependency
{
    public async Task<BulkInvitationResultDto> PreviewAsync(string csv) => ResultOf(await CheckAsync(csv));

    public async Task<BulkInvitationResultDto> SendAsync(string csv)
    {
        var rows = await CheckAsync(csv);
        foreach (var (_, wish) in rows.Where(row => row.Row.Error is null))
        {
            await issuer.InviteAsync(wish);
        }

        return ResultOf(rows);
    }

    private async Task<List<(BulkInvitationRowDto Row, CreateInvitationDto Wish)>> CheckAsync(string csv)
    {
        var rows = BulkRows.Read(csv).Take(InvitationConsts.MaxBulkRows + 1).ToList();
        if (rows.Count > InvitationConsts.MaxBulkRows)
        {
            throw new BusinessException(CaidenceErrorCodes.Invitations.TooManyRows).WithData("Limit", InvitationConsts.MaxBulkRows);
        }

        var (known, seen, free) = (await ReadKnownAsync(), new HashSet<string>(StringComparer.OrdinalIgnoreCase), await seats.GetFreeAsync());
        var found = new List<(BulkInvitationRowDto, CreateInvitationDto)>();
        foreach (var row in rows)
        {
            var wish = new CreateInvitationDto { Email = row.Email, RoleName = known.Roles.GetValueOrDefault(row.Role, ""), BrandIds = [.. row.Brands.Select(name => known.Brands.GetValueOrDefault(Brand.Normalize(name)))] };
            row.Error = await RefusalOfAsync(row, wish, seen) ?? (free-- > 0 ? null : texts["Invitations:Row.NoSeat"].Value);
            found.Add((row, wish));
        }

        return found;
    }

    private async Task<string?> RefusalOfAsync(BulkInvitationRowDto row, CreateInvitationDto wish, HashSet<string> seen) =>
        !InvitationIssuer.IsAddress(row.Email) ? texts["Invitations:Row.BadAddress"].Value
        : !seen.Add(row.Email) ? texts["Invitations:Row.Twice"].Value
        : wish.RoleName.Length == 0 ? texts["Invitations:Row.UnknownRole", row.Role].Value
        : !await guard.MayAssignAsync(wish.RoleName) ? texts["Invitations:Row.RoleBeyond"].Value
        : row.Brands.Where((_, index) => wish.BrandIds![index] == Guid.Empty).FirstOrDefault() is { } brand ? texts["Invitations:Row.UnknownBrand", brand].Value
        : row.Brands.Count > 0 && wish.RoleName == CaidenceRoles.OwnerOf(currentTenant.Side) ? texts["Invitations:Row.OwnerSeesAll"].Value
        : row.Brands.Count == 0 && scope.IsLimited ? texts["Invitations:Row.NeedsBrand"].Value
        : await issuer.RefusalOfAsync(row.Email) switch
        {
            CaidenceErrorCodes.Invitations.AlreadyMember => texts["Invitations:Row.Member"].Value,
            CaidenceErrorCodes.Invitations.AlreadyInvited => texts["Invitations:Row.Invited"].Value,
            _ => null,
        };

    // By the name that the role has in the product, or by the one that people see.
    private async Task<(Dictionary<string, string> Roles, Dictionary<string, Guid> Brands)> ReadKnownAsync()
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in await queries.ToListAsync(roles.Query().Select(role => role.Name!)))
        {
            names[name] = name;
            names.TryAdd(texts[$"Role:{name}"] is { ResourceNotFound: false } shown ? shown.Value : name, name);
        }

        var ofBrands = await queries.ToListAsync(brands.Query().Where(brand => brand.ArchivedAt == null));
        return (names, ofBrands.ToDictionary(brand => brand.NormalizedName, brand => brand.Id));
    }

    private static BulkInvitationResultDto ResultOf(List<(BulkInvitationRowDto Row, CreateInvitationDto Wish)> rows) => new()
    {
        Rows = [.. rows.Select(row => row.Row)],
        GoodCount = rows.Count(row => row.Row.Error is null),
        RefusedCount = rows.Count(row => row.Row.Error is not null),
    };
}
