using Caidence.Brands;
using Caidence.Identity;

namespace Caidence.Invitations;

public sealed class InvitationReader(
    IRepository<IdentityRole, Guid> roles, IRepository<Brand, Guid> brands, IIdentityUserRepository users, IAsyncQueryableExecuter queries, IClock clock)
    : ITransientDependency
{
    public async Task<IReadOnlyList<InvitationDto>> ReadAsync(IReadOnlyList<Invitation> found)
    {
        var (roleIds, inviterIds) = (found.Select(each => each.RoleId).Distinct().ToList(), found.Select(each => each.CreatorId).OfType<Guid>().Distinct().ToList());
        var roleNames = (await queries.ToListAsync(roles.Query().Where(role => roleIds.Contains(role.Id)))).ToDictionary(role => role.Id, role => role.Name);
        var inviters = (await queries.ToListAsync(users.Query().Where(user => inviterIds.Contains(user.Id)))).ToDictionary(user => user.Id, user => user.ShownName);
        var brandIds = found.SelectMany(each => each.BrandIds ?? []).Distinct().ToList();
        var brandNames = await NamesOfBrandsAsync(brandIds);

        return [.. found.Select(each => new InvitationDto
        {
            Id = each.Id,
            Email = each.Email,
            IsLink = each.IsLink,
            RoleName = roleNames.GetValueOrDefault(each.RoleId),
            BrandIds = each.BrandIds,
            BrandNames = [.. (each.BrandIds ?? []).Select(id => brandNames.GetValueOrDefault(id)).OfType<string>().Order(StringComparer.CurrentCultureIgnoreCase)],
            State = each.StateAt(clock.Now),
            ExpiresAt = each.ExpiresAt,
            Uses = each.Uses,
            MaxUses = each.MaxUses,
            InviterName = each.CreatorId is { } inviter ? inviters.GetValueOrDefault(inviter) : null,
            CreatedAt = each.CreationTime,
            LastSentAt = each.LastSentAt,
        })];
    }

    private async Task<Dictionary<Guid, string>> NamesOfBrandsAsync(List<Guid> ids) => ids.Count == 0 ? []
        : (await queries.ToListAsync(brands.Query().Where(brand => ids.Contains(brand.Id)))).ToDictionary(brand => brand.Id, brand => brand.Name);
}
