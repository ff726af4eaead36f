using Caidence.Brands;
using Caidence.Core;
using Caidence.Core.Authorization;
using Caidence.Core.Validation;
using Caidence.Data;
using Caidence.Invitations;
using Caidence.Identity;
using Caidence.Profiles;
using Caidence.Social;
using Caidence.Tenants;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Onboarding;

public abstract class Walking_through_the_wizard(Stage stage) : CaidenceTestBase(stage)
{
    private IOnboardingAppService Onboarding => Service<IOnboardingAppService>();

    [Fact]
    public async Task Begins_with_whose_workspace_it_is()
    {
        using var session = SignedInAs(The.Mia);
        var before = await Onboarding.GetProgressAsync();
        (before.ProfileType, before.CurrentStep, before.CreatedAt, before.IsOffered).ShouldBe((null, 1, null, true));

        var after = await Onboarding.CompleteStepAsync(1, new() { ProfileType = ProfileType.Brand });

        (after.ProfileType, after.CurrentStep).ShouldBe((ProfileType.Brand, 2));
        after.Steps.Select(step => (step.Number, step.Name, step.State)).ShouldBe(
        [
            (1, OnboardingStep.Type, OnboardingStepState.Done),
            (2, OnboardingStep.BrandIdentity, OnboardingStepState.Open),
            (3, OnboardingStep.TargetAudience, OnboardingStepState.Open),
            (4, OnboardingStep.SocialConnect, OnboardingStepState.Open),
            (5, OnboardingStep.Guidelines, OnboardingStepState.Open),
        ]);
        (await Onboarding.GetProgressAsync()).CreatedAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task Fills_the_profile_and_the_first_brand_of_an_agency()
    {
        using var session = SignedInAs(The.Mia);
        await Onboarding.CompleteStepAsync(1, new() { ProfileType = ProfileType.Agency });
        await Onboarding.CompleteStepAsync(2, new() { Agency = new() { Company = new() { Name = "Northwind" } } });
        await Onboarding.CompleteStepAsync(3, new() { Agency = new() { Branding = new() { Colors = ["#0f766e"] } } });
        await Onboarding.SkipStepAsync(4);
        await Onboarding.SkipStepAsync(5);
        var last = await Onboarding.CompleteStepAsync(6, new() { Brand = new() { Name = "Acme" } });

        var done = await Onboarding.CompleteAsync();

        (done.ProfileCompleted, done.BrandCreated, done.SocialConnected, done.TeamInvited, done.IsOffered).ShouldBe((true, true, false, false, false));
        done.CompletedAt.ShouldNotBeNull();
        done.SkippedSteps.ShouldBe([4, 5]);
        var profile = await Service<IAgencyProfilesAppService>().GetAsync();
        (profile.Company!.Name, profile.Branding!.Colors.Single()).ShouldBe(("Northwind", "#0f766e"));
        (await Service<IBrandsAppService>().GetAsync(last.BrandId!.Value)).Name.ShouldBe("Acme");
    }

    [Fact]
    public async Task Fills_the_profile_of_a_brand()
    {
        using var session = SignedInAs(The.Mia);
        await Onboarding.CompleteStepAsync(1, new() { ProfileType = ProfileType.Brand });
        await Onboarding.CompleteStepAsync(2, new() { Brand = new() { Name = "Acme" }, BrandProfile = new() { Story = new() { Tagline = "Run" } } });
        await Onboarding.CompleteStepAsync(3, new() { BrandProfile = new() { Audience = new() { Description = "Runners" }, Competitors = [new() { Name = "Globex" }] } });
        await Onboarding.SkipStepAsync(4);
        var last = await Onboarding.CompleteStepAsync(5, new() { BrandProfile = new() { Voice = new() { Tones = ["warm"] }, Guidelines = new() { Dos = "Be kind" } } });

        var profile = await Service<IBrandProfilesAppService>().GetAsync();
        profile.Story.ShouldBe(new() { BrandId = last.BrandId, Tagline = "Run" });
        (profile.Audience!.Description, profile.Competitors!.Single().Name, profile.Voice!.Tones.Single(), profile.Guidelines!.Dos).ShouldBe(("Runners", "Globex", "warm", "Be kind"));
    }

    [Fact]
    public async Task Fills_the_profile_of_a_creator()
    {
        using var session = SignedInAs(The.Mia);
        await Onboarding.CompleteStepAsync(1, new() { ProfileType = ProfileType.Creator });
        await Onboarding.CompleteStepAsync(2, new() { Creator = new() { Person = new() { DisplayName = "Mia" } } });
        await ConnectAnAccountAsync();
        await Onboarding.CompleteStepAsync(3, new());
        await Onboarding.CompleteStepAsync(4, new() { Creator = new() { Portfolio = [new() { Title = "Iceland" }] } });
        await Onboarding.CompleteStepAsync(5, new() { Creator = new() { RateCard = [new() { Platform = SocialPlatform.YouTube, Amount = 5, Currency = "EUR" }] } });

        var profile = await Service<ICreatorProfilesAppService>().GetAsync();
        (profile.Person!.DisplayName, profile.Portfolio!.Single().Title, profile.RateCard!.Single().Amount).ShouldBe(("Mia", "Iceland", 5));
    }

    [Fact]
    public async Task Changes_the_brand_it_made_when_somebody_goes_back()
    {
        using var session = SignedInAs(The.Mia);
        await Onboarding.CompleteStepAsync(1, new() { ProfileType = ProfileType.Brand });
        await Onboarding.CompleteStepAsync(2, new() { Brand = new() { Name = "Acme" } });

        await Onboarding.CompleteStepAsync(2, new() { Brand = new() { Name = "Acme Shoes" } });

        (await Service<IBrandsAppService>().GetListAsync(new())).Items.ShouldHaveSingleItem().Name.ShouldBe("Acme Shoes");
    }

    [Fact]
    public async Task Goes_no_further_when_a_step_is_refused()
    {
        using var session = SignedInAs(The.Mia);
        await Onboarding.CompleteStepAsync(1, new() { ProfileType = ProfileType.Agency });

        await Should.ThrowAsync<AbpValidationException>(() => Onboarding.CompleteStepAsync(2, new() { Agency = new() { Company = new() { Name = " " } } }));
        await Should.ThrowAsync<AbpValidationException>(() => Onboarding.CompleteStepAsync(2, new()));
        (await RefusalAsync(() => Onboarding.CompleteStepAsync(4, new()))).ShouldBe((CaidenceErrorCodes.Onboarding.OutOfOrder, 409));
        (await RefusalAsync(() => Onboarding.CompleteStepAsync(9, new()))).ShouldBe((CaidenceErrorCodes.Onboarding.UnknownStep, 404));
        (await RefusalAsync(() => Onboarding.SkipStepAsync(2))).ShouldBe((CaidenceErrorCodes.Onboarding.CannotSkip, 409));
        (await RefusalAsync(() => Onboarding.CompleteAsync())).ShouldBe((CaidenceErrorCodes.Onboarding.NotFinished, 409));

        (await Onboarding.GetProgressAsync()).CurrentStep.ShouldBe(2);
    }

    [Fact]
    public async Task Keeps_what_is_half_typed_until_the_step_is_done()
    {
        using var session = SignedInAs(The.Mia);
        await Onboarding.CompleteStepAsync(1, new() { ProfileType = ProfileType.Agency });
        (await Onboarding.GetDraftAsync(2)).SavedAt.ShouldBeNull();

        await Onboarding.SaveDraftAsync(2, new() { Fields = new() { ["Input.Name"] = "Northw", ["Input.Website"] = "not yet an address" } });
        await Onboarding.SaveDraftAsync(2, new() { Fields = new() { ["Input.Name"] = "Northwind" } });

        (await Onboarding.GetDraftAsync(2)).Fields!.ShouldHaveSingleItem().ShouldBe(new("Input.Name", "Northwind"));
        await Onboarding.CompleteStepAsync(2, new() { Agency = new() { Company = new() { Name = "Northwind" } } });
        (await Onboarding.GetDraftAsync(2)).Fields!.ShouldBeEmpty();
        await Should.ThrowAsync<AbpValidationException>(() => Onboarding.SaveDraftAsync(2, new() { Fields = new() { ["Input.Name"] = new('x', OnboardingConsts.MaxDraftLetters) } }));
    }

    [Fact]
    public async Task Is_everybodys_own_and_offered_to_whoever_opened_the_workspace()
    {
        using (SignedInAs(The.Mia))
        {
            await Onboarding.CompleteStepAsync(1, new() { ProfileType = ProfileType.Agency });
            await Onboarding.SaveDraftAsync(2, new() { Fields = new() { ["Input.Name"] = "Northwind" } });
        }

        using (SignedInAs(The.Max))
        {
            var his = await Onboarding.CompleteTourAsync();
            (his.CurrentStep, his.IsOffered, his.TourCompleted).ShouldBe((1, false, true));
            await Should.ThrowAsync<AbpAuthorizationException>(() => Onboarding.CompleteStepAsync(1, new() { ProfileType = ProfileType.Brand }));
        }

        using var neighbour = SignedInAs(The.Omar);
        var theirs = await Onboarding.GetProgressAsync();
        (theirs.CurrentStep, theirs.ProfileType, theirs.IsOffered).ShouldBe((1, null, true));
    }

    [Fact]
    public async Task Settles_the_kind_of_the_workspace_for_everybody()
    {
        using (SignedInAs(The.Max))
        {
            await Onboarding.CompleteTourAsync();
        }

        using (SignedInAs(The.Mia))
        {
            await Onboarding.CompleteStepAsync(1, new() { ProfileType = ProfileType.Creator });
            await Onboarding.CompleteStepAsync(2, new() { Creator = new() { Person = new() { DisplayName = "Mia" } } });
            await ConnectAnAccountAsync();
            await Onboarding.CompleteStepAsync(3, new());
            await Onboarding.SkipStepAsync(4);
            await Onboarding.SkipStepAsync(5);
            await Onboarding.CompleteAsync();
        }

        using (SignedInAs(The.Max))
        {
            (await Onboarding.GetProgressAsync()).ProfileType.ShouldBe(ProfileType.Creator);
        }

        using var manager = SignedInAs(The.Max with { Role = CaidenceRoles.AgencyManager });
        (await RefusalAsync(() => Onboarding.CompleteStepAsync(1, new() { ProfileType = ProfileType.Agency }))).ShouldBe((CaidenceErrorCodes.Onboarding.AlreadyComplete, 409));
    }

    [Fact]
    public async Task Invites_all_or_nobody()
    {
        using var session = SignedInAs(The.Mia);
        await Onboarding.CompleteStepAsync(1, new() { ProfileType = ProfileType.Agency });
        await Onboarding.CompleteStepAsync(2, new() { Agency = new() { Company = new() { Name = "Northwind" } } });
        await Onboarding.SkipStepAsync(3);
        await Onboarding.SkipStepAsync(4);
        await Should.ThrowAsync<BusinessException>(() => Onboarding.CompleteStepAsync(5, Inviting("lee@northwind.example", The.Max.Email)));
        (await InvitedAsync()).ShouldBeEmpty();

        (await Onboarding.CompleteStepAsync(5, Inviting("lee@northwind.example", "kim@northwind.example"))).TeamInvited.ShouldBeTrue();
        (await InvitedAsync()).ShouldBe(["kim@northwind.example", "lee@northwind.example"], ignoreOrder: true);
    }

    // The way to a platform and back is tried over HTTP.
    private Task<int> ConnectAnAccountAsync() => ReadAsync(database => database.Set<OnboardingProgress>()
        .ExecuteUpdateAsync(set => set.SetProperty(progress => progress.SocialConnected, true)));

    private async Task<IEnumerable<string?>> InvitedAsync() => (await Service<IInvitationsAppService>().GetListAsync(new())).Items.Select(invitation => invitation.Email);

    private static OnboardingStepInput Inviting(params string[] addresses) =>
        new() { Invitations = [.. addresses.Select(address => new OnboardingInvitationDto { EmailAddress = address, RoleName = "agency-member" })] };

    private static async Task<(string, int?)> RefusalAsync(Func<Task> call)
    {
        var refusal = await Should.ThrowAsync<BusinessException>(call);
        return (refusal.Code, refusal.HttpStatusCode);
    }
}

public sealed class Walking_through_the_wizard_on_SQLite(SqliteStage stage) : Walking_through_the_wizard(stage);

public sealed class Walking_through_the_wizard_on_PostgreSQL(PostgreSqlStage stage) : Walking_through_the_wizard(stage);
