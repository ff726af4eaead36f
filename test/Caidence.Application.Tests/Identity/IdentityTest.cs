using Caidence.Core.Validation;
using Caidence.Data;
using Caidence.Permissions;
using Caidence.Tenants;

namespace Caidence.Identity;

/// <summary>Tests about people, roles and workspaces of the cast.</summary>
public abstract class IdentityTest(Stage stage) : CaidenceTestBase(stage)
{
    protected IIdentityUserAppService Users => Service<IIdentityUserAppService>();

    protected IIdentityRoleAppService Roles => Service<IIdentityRoleAppService>();

    protected IPermissionAppService Permissions => Service<IPermissionAppService>();

    protected ITenantAppService Tenants => Service<ITenantAppService>();

    /// <summary>Somebody new at the agency, hired by its owner.</summary>
    protected async Task<Person> HireAsync(string userName, params string[] roles)
    {
        using var session = SignedInAs(The.Mia);
        var email = $"{userName}@northwind.example";
        var user = await Users.CreateAsync(new() { UserName = userName, Email = email, Password = Person.Password, RoleNames = roles });

        return new(user.Id, The.Mia.TenantId, The.Mia.WorkspaceName, userName, email, roles.FirstOrDefault() ?? "nothing");
    }

    protected async Task<IdentityUserUpdateDto> EditOfAsync(Person person)
    {
        var user = await Users.GetAsync(person);
        return new() { UserName = user.UserName, Name = user.Name, Surname = user.Surname, Email = user.Email };
    }

    protected static async Task<string?> FieldOfRefusalAsync(Func<Task> call) =>
        (await Should.ThrowAsync<AbpValidationException>(call)).ValidationErrors.Single().MemberNames.SingleOrDefault();
}
