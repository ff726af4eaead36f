using Caidence.Brands;
using Caidence.Core;
using Caidence.Core.Authorization;
using Caidence.Core.Data;
using Caidence.Core.Validation;
using Caidence.Data;
using Caidence.Social;
using Caidence.Tenants;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Profiles;

public abstract class Profiles_of_a_workspace(Stage stage) : CaidenceTestBase(stage)
{
    private static readonly byte[] Dot = Convert.FromBase64String("R0lGODlhAQABAAAAACwAAAAAAQABAAA=");

    private IAgencyProfilesAppService Agencies => Service<IAgencyProfilesAppService>();

    private IBrandProfilesAppService BrandProfiles => Service<IBrandProfilesAppService>();

    private ICreatorProfilesAppService Creators => Service<ICreatorProfilesAppService>();

    [Fact]
    public async Task Tell_of_an_agency_what_was_written()
    {
        await BecomeAsync(ProfileType.Agency);
        using var session = SignedInAs(The.Mia);
        (await Agencies.GetAsync()).IsFilled.ShouldBeFalse();

        await Agencies.UpdateAsync(new() { Company = new() { Name = "Northwind", Size = CompanySize.UpToTen, Country = "gb" }, Branding = new() { Colors = ["#0F766E"] } });

        var read = await Agencies.GetAsync();
        (read.IsFilled, read.Company!.Name, read.Company.Size, read.Company.Country).ShouldBe((true, "Northwind", CompanySize.UpToTen, "GB"));
        read.Branding!.Colors.ShouldBe(["#0f766e"]);
    }

    [Fact]
    public async Task Tell_of_a_brand_what_was_written()
    {
        await BecomeAsync(ProfileType.Brand);
        using var session = SignedInAs(The.Mia);
        var acme = await Service<IBrandsAppService>().CreateAsync(new() { Name = "Acme" });

        await BrandProfiles.UpdateAsync(new()
        {
            Story = new() { BrandId = acme.Id, Tagline = "Run further" },
            Audience = new() { Description = "Runners", AgeFrom = 20, AgeTo = 40, Locations = ["Berlin"] },
            Voice = new() { Tones = ["warm", "plain"] },
            ContentPillars = [new() { Name = "Training" }],
            Competitors = [new() { Name = "Globex", Url = "globex.example" }],
            Guidelines = new() { Dos = "Say you", Hashtags = ["#run"] },
        });

        var read = await BrandProfiles.GetAsync();
        (read.IsFilled, read.Story!.Tagline, read.Audience!.AgeTo).ShouldBe((true, "Run further", 40));
        read.Voice!.Tones.ShouldBe(["warm", "plain"]);
        read.ContentPillars!.ShouldHaveSingleItem().Name.ShouldBe("Training");
        read.Competitors!.ShouldHaveSingleItem().Url.ShouldBe("https://globex.example/");
        read.Guidelines!.Hashtags.ShouldBe(["#run"]);
    }

    [Fact]
    public async Task Tell_of_a_creator_what_was_written()
    {
        await BecomeAsync(ProfileType.Creator);
        using var session = SignedInAs(The.Mia);

        await Creators.UpdateAsync(new()
        {
            Person = new() { DisplayName = "Mia", Niches = ["Travel"] },
            Portfolio = [new() { Title = "Iceland", Url = "mia.example/iceland" }],
            RateCard = [new() { Platform = SocialPlatform.YouTube, Format = RateFormat.Video, Amount = 1250.50m, Currency = "eur" }],
            Availability = new() { Status = AvailabilityStatus.Limited, From = new(2027, 1, 15) },
            AudienceMetrics = [new() { Platform = SocialPlatform.YouTube, Followers = 45_200, EngagementRate = 3.5m }],
        });

        var read = await Creators.GetAsync();
        read.Portfolio!.ShouldHaveSingleItem().Url.ShouldBe("https://mia.example/iceland");
        read.RateCard!.ShouldHaveSingleItem().ShouldBe(new() { Platform = SocialPlatform.YouTube, Format = RateFormat.Video, Amount = 1250.50m, Currency = "EUR" });
        (read.Availability!.Status, read.Availability.From).ShouldBe((AvailabilityStatus.Limited, new DateOnly(2027, 1, 15)));
        read.AudienceMetrics!.ShouldHaveSingleItem().Followers.ShouldBe(45_200);
    }

    [Fact]
    public async Task Are_of_the_workspaces_own_kind()
    {
        using (SignedInAs(The.Mia))
        {
            (await RefusalAsync(() => Creators.GetAsync())).Code.ShouldBe(CaidenceErrorCodes.Profiles.OtherKind);
        }

        await BecomeAsync(ProfileType.Agency);
        using var session = SignedInAs(The.Mia);
        (await RefusalAsync(() => Creators.UpdateAsync(new()))).HttpStatusCode.ShouldBe(404);
        (await RefusalAsync(() => BrandProfiles.GetAsync())).Code.ShouldBe(CaidenceErrorCodes.Profiles.OtherKind);
    }

    [Fact]
    public async Task Refuse_a_change_that_others_have_overtaken()
    {
        await BecomeAsync(ProfileType.Agency);
        using var session = SignedInAs(The.Mia);
        var read = await Agencies.UpdateAsync(new() { Company = new() { Name = "Northwind" } });
        await Agencies.UpdateAsync(new() { Company = new() { Name = "Northwind Studio" } });

        await Should.ThrowAsync<AbpDbConcurrencyException>(() => Agencies.UpdateAsync(new() { ConcurrencyStamp = read.ConcurrencyStamp }));
    }

    [Fact]
    public async Task Show_a_logo_that_is_a_picture()
    {
        await BecomeAsync(ProfileType.Agency);
        using var session = SignedInAs(The.Mia);
        (await RefusalAsync(() => Agencies.SetLogoAsync(new MemoryStream("<svg/>"u8.ToArray())))).Code.ShouldBe(CaidenceErrorCodes.Brands.LogoNotAnImage);

        (await Agencies.SetLogoAsync(new MemoryStream(Dot))).LogoUrl.ShouldStartWith("/api/v1/profiles/agency/logo?v=");

        (await Agencies.GetLogoAsync())!.ContentType.ShouldBe("image/gif");
        (await Agencies.RemoveLogoAsync()).LogoUrl.ShouldBeNull();
        (await Agencies.GetLogoAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task Are_changed_by_those_who_may_and_begun_by_fewer()
    {
        await BecomeAsync(ProfileType.Agency);
        using (SignedInAs(The.Rita))
        {
            (await Agencies.GetAsync()).IsFilled.ShouldBeFalse();
            await Should.ThrowAsync<AbpAuthorizationException>(() => Agencies.UpdateAsync(new()));
        }

        using (SignedInAs(The.Bea))
        {
            await Should.ThrowAsync<AbpAuthorizationException>(() => Agencies.UpdateAsync(new()));
        }

        using (SignedInAs(The.Mia))
        {
            await Agencies.UpdateAsync(new() { Company = new() { Name = "Northwind" } });
        }

        using var session = SignedInAs(The.Bea);
        (await Agencies.UpdateAsync(new() { Company = new() { Name = "Northwind Studio" } })).Company!.Name.ShouldBe("Northwind Studio");
    }

    [Fact]
    public async Task Are_nobody_elses()
    {
        await BecomeAsync(ProfileType.Brand);
        Guid foreign;
        using (SignedInAs(The.Omar))
        {
            foreign = (await Service<IBrandsAppService>().CreateAsync(new() { Name = "Acme" })).Id;
        }

        using var session = SignedInAs(The.Mia);
        (await Should.ThrowAsync<AbpValidationException>(() => BrandProfiles.UpdateAsync(new() { Story = new() { BrandId = foreign } })))
            .ValidationErrors.ShouldHaveSingleItem().MemberNames.ShouldBe(["brandId"]);
    }

    private static Task<BusinessException> RefusalAsync(Func<Task> call) => Should.ThrowAsync<BusinessException>(call);

    private Task<int> BecomeAsync(ProfileType kind) => ReadAsync(async database =>
    {
        (await database.Set<Tenant>().SingleAsync(tenant => tenant.Id == The.Northwind.Id)).ChooseProfile(kind);
        return await database.SaveChangesAsync();
    });
}

public sealed class Profiles_of_a_workspace_on_SQLite(SqliteStage stage) : Profiles_of_a_workspace(stage);

public sealed class Profiles_of_a_workspace_on_PostgreSQL(PostgreSqlStage stage) : Profiles_of_a_workspace(stage);
