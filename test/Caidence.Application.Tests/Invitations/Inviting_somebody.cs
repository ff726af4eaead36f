using Caidence.Core.Features;
using Caidence.Core.Validation;
using Caidence.Data;
using Caidence.Features;
using Caidence.Identity;

namespace Caidence.Invitations;

public abstract class Inviting_somebody(Stage stage) : InvitationTest(stage)
{
    [Fact]
    public async Task Mails_them_who_invites_and_where_to()
    {
        using var session = SignedInAs(The.Mia);

        var mail = await MailOfAsync(() => Invitations.CreateAsync(Wish()));

        (mail.To, mail.Subject).ShouldBe((Ida, "Join Northwind Studio on Caidence"));
        mail.Body.ShouldContain("Mia Berg invites you to the workspace Northwind Studio.");
        mail.Html.ShouldNotBeNull().ShouldContain(LinkIn(mail));
    }

    [Fact]
    public async Task Keeps_no_token_that_could_be_stolen()
    {
        var (_, token) = await InviteAsync();

        (await DumpAsync()).ShouldNotContain(token);
        Host.Logs.All.ShouldNotContain(token);
    }

    [Fact]
    public async Task Shows_where_it_stands()
    {
        var acme = await BrandAsync("Acme");
        var (id, _) = await InviteAsync(brands: acme);
        using var session = SignedInAs(The.Mia);

        var listed = (await Invitations.GetListAsync(new() { State = InvitationState.Pending })).Items.ShouldHaveSingleItem();

        (listed.Id, listed.Email, listed.RoleName, listed.InviterName, listed.State).ShouldBe((id, Ida, CaidenceRoles.AgencyMember, "Mia Berg", InvitationState.Pending));
        listed.BrandNames.ShouldBe(["Acme"]);
        Clock.Advance(TimeSpan.FromDays(7));
        (await Invitations.GetListAsync(new() { State = InvitationState.Expired })).TotalCount.ShouldBe(1);
        (await Invitations.RevokeAsync(id)).State.ShouldBe(InvitationState.Revoked);
    }

    [Fact]
    public async Task Again_sends_a_new_link_and_ends_the_old_one()
    {
        var (id, old) = await InviteAsync();
        using var session = SignedInAs(The.Mia);
        await RefusedAsync(CaidenceErrorCodes.Invitations.TooSoon, () => Invitations.ResendAsync(id));
        Clock.Advance(TimeSpan.FromMinutes(2));

        var mail = await MailOfAsync(() => Invitations.ResendAsync(id));

        (await Doors.LookUpAsync(new() { Token = old })).IsValid.ShouldBeFalse();
        (await Doors.LookUpAsync(new() { Token = LinkIn(mail) })).IsValid.ShouldBeTrue();
    }

    [Fact]
    public async Task Again_is_braked_for_each_address()
    {
        var (id, _) = await InviteAsync();
        using var session = SignedInAs(The.Mia);
        for (var mail = 2; mail <= 5; mail++)
        {
            Clock.Advance(TimeSpan.FromMinutes(2));
            await Invitations.ResendAsync(id);
        }

        Clock.Advance(TimeSpan.FromMinutes(2));
        await RefusedAsync(CaidenceErrorCodes.Account.TooManySignUps, () => Invitations.ResendAsync(id));
    }

    [Fact]
    public async Task Is_for_people_who_are_not_here_yet_and_once_each()
    {
        await InviteAsync();
        using var session = SignedInAs(The.Mia);

        await RefusedAsync(CaidenceErrorCodes.Invitations.AlreadyInvited, () => Invitations.CreateAsync(Wish(Ida.ToUpperInvariant())));
        await RefusedAsync(CaidenceErrorCodes.Invitations.AlreadyMember, () => Invitations.CreateAsync(Wish(The.Max.Email)));
    }

    [Theory]
    [InlineData(CaidenceRoles.AgencyOwner)]
    [InlineData(CaidenceRoles.AgencyManager)]
    public async Task Gives_no_role_that_grants_more_than_one_holds(string role)
    {
        var (link, _) = await MakeLinkAsync(role: role);
        var (mailed, _) = await InviteAsync("olga@wingtip.example", role);
        Clock.Advance(TimeSpan.FromMinutes(2));
        using var session = SignedInAs(The.Bea);

        await RefusedAsync(CaidenceErrorCodes.Identity.GrantsMoreThanHeld, () => Invitations.CreateAsync(Wish(role: role)));
        await RefusedAsync(CaidenceErrorCodes.Identity.GrantsMoreThanHeld, () => Invitations.CreateLinkAsync(new() { RoleName = role }));
        await RefusedAsync(CaidenceErrorCodes.Identity.GrantsMoreThanHeld, () => Invitations.GetLinkAsync(link));
        await RefusedAsync(CaidenceErrorCodes.Identity.GrantsMoreThanHeld, () => Invitations.ResendAsync(mailed));
        (await Invitations.PreviewBulkAsync(new() { Csv = $"{Ida},{role}" })).Rows.ShouldHaveSingleItem().Error.ShouldBe("You cannot give this role: it allows more than yours");
        await Invitations.CreateAsync(Wish(role: CaidenceRoles.BrandReviewer));
    }

    [Fact]
    public async Task Shows_nobody_more_brands_than_one_sees()
    {
        var (acme, globex) = (await BrandAsync("Acme"), await BrandAsync("Globex"));
        var (link, _) = await MakeLinkAsync(role: CaidenceRoles.BrandReviewer);
        using var session = SignedInAs(The.Bea with { Brands = [acme] });

        await RefusedAsync(CaidenceErrorCodes.Members.BrandsBeyondOwn, () => Invitations.CreateAsync(Wish(role: CaidenceRoles.BrandReviewer)));
        await RefusedAsync(CaidenceErrorCodes.Members.BrandsBeyondOwn, () => Invitations.GetLinkAsync(link));
        await Should.ThrowAsync<AbpValidationException>(() => Invitations.CreateAsync(Wish(role: CaidenceRoles.BrandReviewer, brands: globex)));
        (await Invitations.CreateAsync(Wish(role: CaidenceRoles.BrandReviewer, brands: acme))).BrandIds.ShouldBe([acme]);
    }

    [Fact]
    public async Task Never_limits_an_owner()
    {
        var acme = await BrandAsync("Acme");
        using var session = SignedInAs(The.Mia);

        await RefusedAsync(CaidenceErrorCodes.Members.OwnerSeesAll, () => Invitations.CreateAsync(Wish(role: CaidenceRoles.AgencyOwner, brands: acme)));
    }

    [Fact]
    public async Task Takes_a_seat_until_it_is_over()
    {
        await SetSeatsAsync(6);
        var (id, _) = await InviteAsync();
        using var session = SignedInAs(The.Mia);

        await RefusedAsync(FeatureCheckerExtensions.LimitReached, () => Invitations.CreateAsync(Wish("seventh@wingtip.example")));
        await RefusedAsync(FeatureCheckerExtensions.LimitReached, () => HireAsync("seventh"));
        await Invitations.RevokeAsync(id);
        await Invitations.CreateAsync(Wish("seventh@wingtip.example"));
    }

    protected async Task SetSeatsAsync(int count)
    {
        using var session = SignedInAs(The.Hana);
        await Service<IFeatureAppService>().UpdateAsync("T", The.Northwind.Id.ToString(), new() { Features = [new() { Name = CaidenceFeatures.MaxPeople, Value = $"{count}" }] });
    }
}

public sealed class Inviting_somebody_on_SQLite(SqliteStage stage) : Inviting_somebody(stage);

public sealed class Inviting_somebody_on_PostgreSQL(PostgreSqlStage stage) : Inviting_somebody(stage);
