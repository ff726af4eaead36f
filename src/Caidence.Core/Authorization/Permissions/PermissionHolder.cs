using Caidence.Core.Users;

namespace Caidence.Core.Authorization.Permissions;

/// <summary>Who can hold a permission: a role by name (<c>R</c>), a user by id (<c>U</c>) or a client by id (<c>C</c>).</summary>
public sealed record PermissionHolder(string ProviderName, string ProviderKey)
{
    public const string Role = "R";
    public const string User = "U";
    public const string Client = "C";

    public static IEnumerable<PermissionHolder> AllOf(ICurrentUser user)
    {
        if (user.Id is { } id)
        {
            yield return new(User, id.ToString());
        }
        else if (user.ClientId is { } clientId)
        {
            // A client acts by its own grants only where no person stands behind it: a person's token never widens by its client.
            yield return new(Client, clientId);
        }

        foreach (var role in user.Roles)
        {
            yield return new(Role, role);
        }
    }
}
