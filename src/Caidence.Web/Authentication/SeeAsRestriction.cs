namespace Caidence.Web.Authentication;

/// <summary>Whoever sees as a role holds what they themselves and the role hold.</summary>
public sealed class SeeAsRestriction(SeeingAs seeing, IPermissionStore store) : IPermissionRestriction, ITransientDependency
{
    public string Code => CaidenceErrorCodes.Identity.OnlyLooking;

    public bool Applies => seeing.Role is not null;

    public async ValueTask<bool> HoldsBackAsync(string permission) =>
        seeing.Role is { } role && !(await store.GetGrantedNamesAsync(new(PermissionHolder.Role, role))).Contains(permission);
}
