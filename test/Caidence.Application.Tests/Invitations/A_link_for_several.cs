using Caidence.Account;
using Caidence.Core.Validation;
using Caidence.Data;
using Caidence.Identity;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Invitations;

public abstract class A_link_for_several(Stage stage) : InvitationTest(stage)
{
    [Fact]
    public async Task Lets_people_in_who_confirm_their_address()
    {
        var (_, token) = await MakeLinkAsync();

        var mail = await MailOfAsync(async () => (await AcceptAsync(token, Ida)).ShouldBe(InvitationOutcome.AwaitsConfirmation));

        (await CheckAsync(Ida)).ShouldBe(LoginResultType.AwaitsConfirmation);
        (await ConfirmAsync(TokenIn(mail))).ShouldBe(LoginResultType.Success);
        (await CheckAsync(Ida)).ShouldBe(LoginResultType.Success);
    }

    [Fact]
    public async Task Asks_for_an_address()
    {
        var (_, token) = await MakeLinkAsync();

        (await Should.ThrowAsync<AbpValidationException>(() => Doors.AcceptAsync(Newcomer(token)))).ValidationErrors.ShouldHaveSingleItem().MemberNames.ShouldBe(["emailAddress"]);
    }

    [Fact]
    public async Task Tells_nobody_which_addresses_are_known()
    {
        var (_, token) = await MakeLinkAsync();

        (await Doors.LookUpAsync(new() { Token = token })).HasAccount.ShouldBeFalse();
        (await AcceptAsync(token, The.Omar.Email)).ShouldBe(InvitationOutcome.AwaitsConfirmation);
        (await AcceptAsync(token, Ida)).ShouldBe(InvitationOutcome.AwaitsConfirmation);
    }

    [Fact]
    public async Task Does_not_believe_an_account_whose_address_nobody_has_confirmed()
    {
        var (_, token) = await MakeLinkAsync();
        AtABrowser();

        (await Doors.AcceptWithPasswordAsync(new() { Token = token, EmailAddress = The.Omar.Email, Password = Person.Password })).Outcome.ShouldBe(InvitationOutcome.AwaitsConfirmation);

        (await FindMemberAsync(The.Omar.Email)).ShouldNotBeNull().AwaitsConfirmation.ShouldBeTrue();
    }

    [Fact]
    public async Task Lets_people_in_at_once_whose_address_is_confirmed_elsewhere()
    {
        await ConfirmAsync(await TokenOfAsync(() => Accounts.RegisterAsync(SignUpTest.Wish())));
        var (_, token) = await MakeLinkAsync();
        AtABrowser();

        (await Doors.AcceptWithPasswordAsync(new() { Token = token, EmailAddress = Tess, Password = Password })).Outcome.ShouldBe(InvitationOutcome.Joined);
    }

    [Fact]
    public async Task Can_be_copied_again_and_stands_nowhere_in_the_clear()
    {
        var (id, token) = await MakeLinkAsync();
        using var session = SignedInAs(The.Mia);

        (await Invitations.GetLinkAsync(id)).Url.ShouldBe($"https://caidence.example/invitation/{token}");
        (await DumpAsync()).ShouldNotContain(token);
    }

    [Fact]
    public async Task Ends_when_it_is_revoked()
    {
        var (id, token) = await MakeLinkAsync();
        using var session = SignedInAs(The.Mia);
        await Invitations.RevokeAsync(id);

        (await AcceptAsync(token, Ida)).ShouldBe(InvitationOutcome.NotValid);
        await RefusedAsync(CaidenceErrorCodes.Invitations.NotPending, () => Invitations.GetLinkAsync(id));
    }

    [Fact]
    public async Task Gives_its_last_use_to_one_of_those_who_come_at_once()
    {
        var (_, token) = await MakeLinkAsync(maxUses: 3);
        await using var other = Open();
        AtABrowser();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(number => Task.Run(() =>
            (number % 2 == 0 ? Host : other).Service<IInvitationAcceptanceAppService>().AcceptAsync(Newcomer(token, $"{number}@wingtip.example")))));

        outcomes.Count(each => each.Outcome == InvitationOutcome.AwaitsConfirmation).ShouldBe(3);
        outcomes.Count(each => each.Outcome == InvitationOutcome.NotValid).ShouldBe(3);
        using var inside = InWorkspace(The.Northwind);
        (await ReadAsync(database => database.Set<IdentityUser>().CountAsync(user => user.Email!.EndsWith("@wingtip.example")))).ShouldBe(3);
    }
}

public sealed class A_link_for_several_on_SQLite(SqliteStage stage) : A_link_for_several(stage);

public sealed class A_link_for_several_on_PostgreSQL(PostgreSqlStage stage) : A_link_for_several(stage);
