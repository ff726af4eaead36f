using Caidence.Core;
using Caidence.Core.Validation;
using Caidence.Data;
using Caidence.Identity;
using Caidence.Tenants;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Account;

public abstract class Signing_up(Stage stage) : SignUpTest(stage)
{
    [Fact]
    public async Task Opens_a_workspace_with_its_roles_and_the_person_as_owner()
    {
        var person = await Accounts.RegisterAsync(Wish());

        person.EmailConfirmed.ShouldBeFalse();
        using (SignedInAs(The.Hana))
        {
            var tailspin = (await Tenants.GetListAsync(new() { Filter = "tailspin" })).Items.ShouldHaveSingleItem();
            (tailspin.Id, tailspin.Name, tailspin.ProfileType).ShouldBe((person.TenantId!.Value, "Tailspin", ProfileType.Creator));
        }

        using var session = SignedInAs(new(person.Id, person.TenantId, "Tailspin", person.UserName, Tess, CaidenceRoles.AgencyOwner));
        (await Users.GetAsync(person.Id)).RoleNames.ShouldBe([CaidenceRoles.AgencyOwner]);
        (await Roles.GetAllListAsync()).Items.Select(role => role.Name).ShouldBe(CaidenceRoles.Tenant, ignoreOrder: true);
    }

    [Fact]
    public async Task Asks_by_mail_whether_the_address_is_theirs_in_text_and_in_HTML()
    {
        var mail = await MailOfAsync(() => Accounts.RegisterAsync(Wish(workspace: "Tail <spin>")));

        mail.To.ShouldBe(Tess);
        mail.Body.ShouldContain("Tail <spin>");
        mail.Html!.ShouldContain("Tail &lt;spin&gt;");
        mail.Html!.ShouldContain(Uri.EscapeDataString(TokenIn(mail)));
    }

    [Fact]
    public async Task Lets_nobody_in_before_that()
    {
        var person = await Accounts.RegisterAsync(Wish());

        (await CheckAsync()).ShouldBe(LoginResultType.AwaitsConfirmation);
        (await Host.InScopeAsync(services => services.GetRequiredService<UserPrincipals>().FindAsync(person.TenantId, person.Id, "any door"))).ShouldBeNull();
        (await CheckAsync(password: "Not-The-Password-1!")).ShouldBe(LoginResultType.InvalidUserNameOrPassword);
    }

    [Fact]
    public async Task Leaves_nothing_behind_when_the_password_is_weak()
    {
        (await FieldOfRefusalAsync(() => Accounts.RegisterAsync(Wish(password: "weak")))).ShouldBe("password");

        using var session = SignedInAs(The.Hana);
        (await Tenants.GetListAsync(new() { Filter = "tailspin" })).TotalCount.ShouldBe(0);
        Host.Jobs.Queued.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Sunshine-2026!!")]
    [InlineData("QWERTYUIOP12")]
    [InlineData("123456789012")]
    public async Task Refuses_passwords_that_everybody_tries_first(string common)
    {
        var refusal = await Should.ThrowAsync<AbpValidationException>(() => Accounts.RegisterAsync(Wish(password: common)));

        refusal.ValidationErrors.ShouldHaveSingleItem().ErrorMessage.ShouldBe("This password is one of the first that people try. Choose another.");
    }

    [Fact]
    public async Task Names_every_field_that_is_missing()
    {
        var refusal = await Should.ThrowAsync<AbpValidationException>(() => Accounts.RegisterAsync(new() { EmailAddress = Tess, Password = Password }));

        refusal.ValidationErrors.Select(error => (error.MemberNames.Single(), error.ErrorMessage)).ShouldBe(
            [("WorkspaceName", "Name of the workspace is missing."), ("ProfileType", "Kind of workspace is missing."), ("Name", "Name is missing.")]);
    }

    [Theory]
    [InlineData("northwind studio")]
    [InlineData("Win at https://evil.example")]
    [InlineData("www.evil.example wins")]
    public async Task Refuses_names_that_are_taken_or_that_would_advertise_in_the_mail(string name) =>
        (await FieldOfRefusalAsync(() => Accounts.RegisterAsync(Wish(workspace: name)))).ShouldBe("WorkspaceName");

    [Fact]
    public async Task Can_be_switched_off_by_the_platform()
    {
        using (SignedInAs(The.Hana))
        {
            await Service<IAccountSettingsAppService>().UpdateAsync(new() { IsSelfRegistrationEnabled = false });
        }

        (await Should.ThrowAsync<BusinessException>(() => Accounts.RegisterAsync(Wish()))).Code.ShouldBe(CaidenceErrorCodes.Account.SelfRegistrationDisabled);
    }

    [Fact]
    public async Task Does_not_let_strangers_into_a_workspace_that_has_not_said_so_itself()
    {
        using var northwind = InWorkspace(The.Northwind);

        (await Should.ThrowAsync<BusinessException>(() => Accounts.RegisterAsync(Wish()))).Code.ShouldBe(CaidenceErrorCodes.Account.SelfRegistrationDisabled);
    }

    [Fact]
    public async Task Joins_a_workspace_that_lets_people_in_but_not_before_the_address_is_confirmed()
    {
        using (SignedInAs(The.Mia))
        {
            await Service<IAccountSettingsAppService>().UpdateAsync(new() { IsSelfRegistrationEnabled = true });
        }

        using var northwind = InWorkspace(The.Northwind);
        var token = await TokenOfAsync(() => Accounts.RegisterAsync(new() { UserName = "tess", EmailAddress = Tess, Password = Password }));

        (await CheckAsync()).ShouldBe(LoginResultType.AwaitsConfirmation);
        (await ConfirmAsync(token)).ShouldBe(LoginResultType.Success);
        (await CheckAsync()).ShouldBe(LoginResultType.Success);
    }

    [Fact]
    public async Task Writes_to_one_address_only_so_often()
    {
        foreach (var number in Enumerable.Range(1, 5))
        {
            await Accounts.RegisterAsync(Wish(workspace: $"Tailspin {number}"));
        }

        var refusal = await Should.ThrowAsync<BusinessException>(() => Accounts.RegisterAsync(Wish(Tess.ToUpperInvariant(), "Tailspin 6")));
        (refusal.Code, refusal.HttpStatusCode).ShouldBe((CaidenceErrorCodes.Account.TooManySignUps, 429));
        (await Should.ThrowAsync<BusinessException>(() => Confirmations.SendEmailConfirmationTokenAsync(new() { Email = Tess })))
            .Code.ShouldBe(CaidenceErrorCodes.Account.TooManySignUps);
        (await ReadAsync(database => database.Set<Tenant>().CountAsync(tenant => tenant.Name == "Tailspin 6"))).ShouldBe(0);
    }
}

public sealed class Signing_up_on_SQLite(SqliteStage stage) : Signing_up(stage);

public sealed class Signing_up_on_PostgreSQL(PostgreSqlStage stage) : Signing_up(stage);
