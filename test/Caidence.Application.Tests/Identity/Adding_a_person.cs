using Caidence.Core.Authorization;
using Caidence.Core.Domain.Entities;
using Caidence.Data;

namespace Caidence.Identity;

public abstract class Adding_a_person(Stage stage) : IdentityTest(stage)
{
    [Fact]
    public async Task Gives_them_their_roles()
    {
        var ida = await HireAsync("ida", CaidenceRoles.AgencyMember, CaidenceRoles.BrandReviewer);

        using var session = SignedInAs(The.Mia);
        var user = await Users.GetAsync(ida);
        user.RoleNames.ShouldBe([CaidenceRoles.AgencyMember, CaidenceRoles.BrandReviewer]);
        user.TenantId.ShouldBe(The.Northwind.Id);
        user.IsActive.ShouldBeTrue();
    }

    [Fact]
    public async Task Keeps_the_password_to_nobody()
    {
        await HireAsync("ida");

        (await DumpAsync()).ShouldNotContain(Person.Password);
    }

    [Theory]
    [InlineData("short1!")]
    [InlineData("password1234")]
    [InlineData("aaaaaaaaaaaaaaa")]
    [InlineData("ida@northwind.example")]
    public async Task Refuses_a_weak_password_at_its_field(string password)
    {
        using var session = SignedInAs(The.Mia);

        (await FieldOfRefusalAsync(() => Users.CreateAsync(
            new() { UserName = "ida@northwind.example", Email = "ida@northwind.example", Password = password }))).ShouldBe("password");
    }

    [Theory]
    [InlineData("1q2w3E*")]
    [InlineData("four plain words here")]
    public async Task Takes_a_mixed_or_a_long_password(string password)
    {
        using var session = SignedInAs(The.Mia);

        await Users.CreateAsync(new() { UserName = "ida", Email = "ida@northwind.example", Password = password });
    }

    [Fact]
    public async Task Refuses_an_address_that_is_taken_in_whatever_case()
    {
        using var session = SignedInAs(The.Mia);

        (await FieldOfRefusalAsync(() => Users.CreateAsync(new() { UserName = "other", Email = The.Max.Email.ToUpperInvariant(), Password = Person.Password })))
            .ShouldBe("email");
        (await FieldOfRefusalAsync(() => Users.CreateAsync(new() { UserName = "MAX", Email = "other@northwind.example", Password = Person.Password })))
            .ShouldBe("userName");
    }

    [Fact]
    public async Task Does_not_mind_the_neighbours_people()
    {
        using var session = SignedInAs(The.Omar);
        var max = await Users.CreateAsync(new() { UserName = The.Max.UserName, Email = The.Max.Email, Password = Person.Password });

        max.TenantId.ShouldBe(The.Contoso.Id);
        await Should.ThrowAsync<EntityNotFoundException>(() => Users.GetAsync(The.Max));
    }

    [Fact]
    public async Task Names_a_role_that_does_not_exist()
    {
        using var session = SignedInAs(The.Mia);

        (await FieldOfRefusalAsync(() => Users.CreateAsync(
            new() { UserName = "ida", Email = "ida@northwind.example", Password = Person.Password, RoleNames = ["emperor"] }))).ShouldBe("roleNames");
    }

    [Fact]
    public async Task Is_not_for_members()
    {
        using var session = SignedInAs(The.Max);

        await Should.ThrowAsync<AbpAuthorizationException>(() => Users.CreateAsync(
            new() { UserName = "ida", Email = "ida@northwind.example", Password = Person.Password }));
    }
}

public sealed class Adding_a_person_on_SQLite(SqliteStage stage) : Adding_a_person(stage);

public sealed class Adding_a_person_on_PostgreSQL(PostgreSqlStage stage) : Adding_a_person(stage);
