namespace Caidence.Identity;

internal static class IdentityMapper
{
    public static IdentityUserDto ToDto(this IdentityUser user, IEnumerable<string> roleNames, DateTime now) => new()
    {
        Id = user.Id,
        TenantId = user.TenantId,
        UserName = user.UserName!,
        Name = user.Name,
        Surname = user.Surname,
        Email = user.Email!,
        EmailConfirmed = user.EmailConfirmed,
        PhoneNumber = user.PhoneNumber,
        PhoneNumberConfirmed = user.PhoneNumberConfirmed,
        IsActive = user.IsActive,
        TwoFactorEnabled = user.TwoFactorEnabled,
        LockoutEnabled = user.LockoutEnabled,
        LockoutEnd = user.LockoutEnd,
        IsLockedOut = user.IsLockedAt(now),
        RoleNames = roleNames.Order(StringComparer.Ordinal).ToList(),
        ConcurrencyStamp = user.ConcurrencyStamp ?? "",
        CreationTime = user.CreationTime,
        CreatorId = user.CreatorId,
        LastModificationTime = user.LastModificationTime,
        LastModifierId = user.LastModifierId,
        IsDeleted = user.IsDeleted,
        DeleterId = user.DeleterId,
        DeletionTime = user.DeletionTime,
    };

    public static UserData ToUserData(this IdentityUser user) => new(
        user.Id, user.TenantId, user.UserName!, user.Name, user.Surname, user.IsActive, user.Email!, user.EmailConfirmed,
        user.PhoneNumber, user.PhoneNumberConfirmed);

    public static IdentityRoleDto ToDto(this IdentityRole role) => new()
    {
        Id = role.Id,
        Name = role.Name!,
        IsDefault = role.IsDefault,
        IsStatic = role.IsStatic,
        IsPublic = role.IsPublic,
        ConcurrencyStamp = role.ConcurrencyStamp ?? "",
    };
}
