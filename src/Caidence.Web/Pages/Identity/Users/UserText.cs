using Caidence.Identity;

namespace Caidence.Web.Pages.Identity.Users;

internal static class UserText
{
    /// <summary>What a person is called: by name, else by user name.</summary>
    public static string FullName(this IdentityUserCreateOrUpdateDtoBase user) => NameOf(user.Name, user.Surname, user.UserName);

    /// <inheritdoc cref="FullName(IdentityUserCreateOrUpdateDtoBase)"/>
    public static string FullName(this IdentityUserDto user) => NameOf(user.Name, user.Surname, user.UserName);

    private static string NameOf(string? name, string? surname, string? userName) =>
        $"{name} {surname}".Trim() is { Length: > 0 } fullName ? fullName : userName ?? "";
}
