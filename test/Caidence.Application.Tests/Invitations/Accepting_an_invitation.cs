using Caidence.Account;
using Caidence.Auditing;
using Caidence.Core;
using Caidence.Core.Validation;
using Caidence.Data;
using Caidence.Identity;

namespace Caidence.Invitations;

public abstract class Accepting_an_invitation(Stage stage) : InvitationTest(stage)
{
    [Fact]
    public async Task Tells_what_it_is_about_and_changes_nothing()
    {
        var acme = await BrandAsync("Acme");
        var (_, token) = await InviteAsync(brands: acme);

        var offer = await Doors.LookUpAsync(new() { Token = token });

        (offer.IsValid, offer.WorkspaceName, offer.InviterName, offer.RoleName, offer.Email).ShouldBe((true, "Northwind Studio", "Mia Berg", CaidenceRoles.AgencyMember, Ida));
        offer.BrandNames.ShouldBe(["Acme"]);
        (offer.HasAccount, offer.SignedInAs).ShouldBe((false, null));
        (await FindMemberAsync()).ShouldBeNull();
        (await Doors.LookUpAsync(new() { Token = token })).IsValid.ShouldBeTrue();
    }

    [Fact]
    public async Task Makes_somebody_new_a_member_who_has_shown_their_address()
    {
        var acme = await BrandAsync("Acme");
        var (_, token) = await InviteAsync(brands: acme);

        (await AcceptAsync(token)).ShouldBe(InvitationOutcome.Joined);

        var ida = (await FindMemberAsync()).ShouldNotBeNull();
        (ida.EmailConfirmed, ida.AwaitsConfirmation, ida.ShownName).ShouldBe((true, false, "Ida Novak"));
        ida.BrandIds.ShouldBe([acme]);
        (await RolesOfAsync(ida)).ShouldBe([CaidenceRoles.AgencyMember]);
        (await CheckAsync(Ida)).ShouldBe(LoginResultType.Success);
    }

    [Fact]
    public async Task Is_told_in_the_audit_log_of_the_workspace()
    {
        var (_, token) = await InviteAsync();
        await AcceptAsync(token);
        var ida = (await FindMemberAsync()).ShouldNotBeNull();

        using var session = SignedInAs(The.Mia);
        var audit = Service<IAuditLogsAppService>();
        var newest = (await audit.GetListAsync(new() { MaxResultCount = 1 })).Items.ShouldHaveSingleItem();
        (newest.Actions[0].MethodName, newest.UserName).ShouldBe((nameof(IInvitationAcceptanceAppService.AcceptAsync), null));
        (await audit.GetAsync(newest.Id)).EntityChanges.ShouldContain(change => change.EntityId == ida.Id.ToString());
    }

    [Fact]
    public async Task Takes_the_password_of_an_account_elsewhere()
    {
        var (_, token) = await InviteAsync(The.Omar.Email);
        (await Doors.LookUpAsync(new() { Token = token })).HasAccount.ShouldBeTrue();
        AtABrowser();

        (await Doors.AcceptWithPasswordAsync(new() { Token = token, Password = "Not-The-Password-1!" })).Outcome.ShouldBe(InvitationOutcome.WrongPassword);
        (await Doors.AcceptWithPasswordAsync(new() { Token = token, Password = Person.Password })).Outcome.ShouldBe(InvitationOutcome.Joined);

        (await FindMemberAsync(The.Omar.Email)).ShouldNotBeNull().AwaitsConfirmation.ShouldBeFalse();
        (await CheckAsync(The.Omar.Email, Person.Password)).ShouldBe(LoginResultType.ChooseWorkspace);
    }

    [Fact]
    public async Task Locks_like_signing_in_after_too_many_guesses()
    {
        var (_, token) = await InviteAsync(The.Omar.Email);
        AtABrowser();
        for (var time = 0; time < 5; time++)
        {
            await Doors.AcceptWithPasswordAsync(new() { Token = token, Password = "Not-The-Password-1!" });
        }

        (await Doors.AcceptWithPasswordAsync(new() { Token = token, Password = Person.Password })).Outcome.ShouldBe(InvitationOutcome.LockedOut);
        (await FindMemberAsync(The.Omar.Email)).ShouldBeNull();
    }

    [Fact]
    public async Task Takes_whoever_is_signed_in_elsewhere_with_that_address()
    {
        var (_, token) = await InviteAsync(The.Omar.Email);
        AtABrowser();
        using var session = SignedInAs(The.Omar);
        (await Doors.LookUpAsync(new() { Token = token })).SignedInAs.ShouldBe(The.Omar.Email);

        (await Doors.AcceptSignedInAsync(new() { Token = token })).Outcome.ShouldBe(InvitationOutcome.Joined);

        (await FindMemberAsync(The.Omar.Email)).ShouldNotBeNull();
        (await CheckAsync(The.Omar.Email, Person.Password)).ShouldBe(LoginResultType.Success);
    }

    [Fact]
    public async Task Is_not_for_others_who_are_signed_in()
    {
        var (_, token) = await InviteAsync();
        using var session = SignedInAs(The.Omar);

        (await Doors.LookUpAsync(new() { Token = token })).SignedInAs.ShouldBeNull();
        (await Doors.AcceptSignedInAsync(new() { Token = token })).Outcome.ShouldBe(InvitationOutcome.NotValid);
    }

    [Fact]
    public async Task Looks_the_same_for_every_token_that_does_not_hold()
    {
        var (_, used) = await InviteAsync("used@wingtip.example");
        await AcceptAsync(used);
        var (revoked, revokedToken) = await InviteAsync("revoked@wingtip.example");
        var (_, expired) = await InviteAsync("expired@wingtip.example");
        using (SignedInAs(The.Mia))
        {
            await Invitations.RevokeAsync(revoked);
        }

        Clock.Advance(TimeSpan.FromDays(7.1));
        var (_, open) = await InviteAsync("open@wingtip.example");
        var guessed = open[..30] + (open[30] == 'A' ? 'B' : 'A') + open[31..];
        var impossible = open[..^1] + '_';
        var elsewhere = ToTheNeighbour(open);

        foreach (var wrong in new[] { used, revokedToken, expired, guessed, impossible, elsewhere, "made-up", InvitationToken.Issue(Guid.CreateVersion7()).Text })
        {
            (await Doors.LookUpAsync(new() { Token = wrong })).ShouldBeEquivalentTo(new InvitationOfferDto());
            (await AcceptAsync(wrong)).ShouldBe(InvitationOutcome.NotValid);
            (await Doors.AcceptWithPasswordAsync(new() { Token = wrong, Password = Person.Password })).Outcome.ShouldBe(InvitationOutcome.NotValid);
            (await Doors.AcceptSignedInAsync(new() { Token = wrong })).Outcome.ShouldBe(InvitationOutcome.NotValid);
        }

        (await Doors.LookUpAsync(new() { Token = open })).IsValid.ShouldBeTrue();
    }

    [Fact]
    public async Task Stays_open_when_the_password_will_not_do()
    {
        var (_, token) = await InviteAsync();
        AtABrowser();

        await Should.ThrowAsync<AbpValidationException>(() => Doors.AcceptAsync(Newcomer(token, password: "short")));

        (await AcceptAsync(token)).ShouldBe(InvitationOutcome.Joined);
    }

    [Fact]
    public async Task Of_a_role_that_is_gone_holds_no_more()
    {
        Guid role;
        using (SignedInAs(The.Mia))
        {
            role = (await Roles.CreateAsync(new() { Name = "guest" })).Id;
        }

        var (_, token) = await InviteAsync(role: "guest");
        using (SignedInAs(The.Mia))
        {
            await Roles.DeleteAsync(role);
        }

        (await AcceptAsync(token)).ShouldBe(InvitationOutcome.NotValid);
    }

    // The same secret, said to belong to the neighbour.
    private string ToTheNeighbour(string token)
    {
        var bytes = System.Buffers.Text.Base64Url.DecodeFromChars(token);
        The.Contoso.Id.TryWriteBytes(bytes);
        return System.Buffers.Text.Base64Url.EncodeToString(bytes);
    }
}

public sealed class Accepting_an_invitation_on_SQLite(SqliteStage stage) : Accepting_an_invitation(stage);

public sealed class Accepting_an_invitation_on_PostgreSQL(PostgreSqlStage stage) : Accepting_an_invitation(stage);
