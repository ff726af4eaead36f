using Caidence.Core;
using Caidence.Core.Authorization;
using Caidence.Core.Domain.Entities;
using Caidence.Core.Validation;
using Caidence.Data;
using Caidence.Social;
using Caidence.Tenants;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Profiles;

public abstract class The_media_kit_of_a_creator(Stage stage) : CaidenceTestBase(stage)
{
    private static readonly byte[] Dot = Convert.FromBase64String("R0lGODlhAQABAAAAACwAAAAAAQABAAA=");

    private ICreatorProfilesAppService Profiles => Service<ICreatorProfilesAppService>();

    private ICreatorMediaKitAppService Kit => Service<ICreatorMediaKitAppService>();

    private IMediaKitsAppService Strangers => Service<IMediaKitsAppService>();

    protected override Dictionary<string, string?> Settings => new() { ["App:SelfUrl"] = "https://caidence.example", ["MediaKits:PrintsPerClientAndMinute"] = "3" };

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await ReadAsync(async database =>
        {
            (await database.Set<Tenant>().SingleAsync(tenant => tenant.Id == The.Northwind.Id)).ChooseProfile(ProfileType.Creator);
            return await database.SaveChangesAsync();
        });
        using var session = SignedInAs(The.Mia);
        await Profiles.UpdateAsync(Mia(new PortfolioItem { Title = "Iceland", Url = "mia.example/iceland" }));
    }

    [Fact]
    public async Task Is_seen_by_nobody_before_it_is_shared()
    {
        using (SignedInAs(The.Mia))
        {
            (await Kit.GetAsync()).Url.ShouldBeNull();
        }

        foreach (var guess in new[] { "", "x", $"{The.Northwind.Id}", MediaKitToken.Issue(The.Northwind.Id).Text, MediaKitToken.Issue(Guid.CreateVersion7()).Text })
        {
            await GoneAsync(guess);
        }
    }

    [Fact]
    public async Task Is_seen_by_whoever_has_the_link_without_signing_in()
    {
        var token = await ShareAsync();

        var seen = await Strangers.GetAsync(token);

        (seen.Person.DisplayName, seen.Person.Niches.ShouldHaveSingleItem()).ShouldBe(("Mia", "Travel"));
        seen.Works.ShouldHaveSingleItem().Title.ShouldBe("Iceland");
        seen.AudienceMetrics.ShouldHaveSingleItem().Followers.ShouldBe(45_200);
    }

    [Fact]
    public async Task Shows_what_its_owner_chose_and_nothing_more()
    {
        var token = await ShareAsync();
        var usual = await Strangers.GetAsync(token);
        (usual.RateCard.Count, usual.ContactEmail, usual.Availability!.Note).ShouldBe((0, null, "Mondays"));

        using (SignedInAs(The.Mia))
        {
            await Kit.UpdateAsync(new() { ShowsRates = true, ShowsAvailability = false, ContactEmail = "hello@mia.example" });
            (await Should.ThrowAsync<AbpValidationException>(() => Kit.UpdateAsync(new() { ContactEmail = "no address" })))
                .ValidationErrors.ShouldHaveSingleItem().MemberNames.ShouldBe(["contactEmail"]);
        }

        var chosen = await Strangers.GetAsync(token);
        (chosen.RateCard.ShouldHaveSingleItem().Amount, chosen.ContactEmail, chosen.Availability).ShouldBe((1_250m, "hello@mia.example", null));
    }

    [Fact]
    public async Task Is_closed_to_former_links_at_once()
    {
        var first = await ShareAsync();
        var second = await ShareAsync();

        await GoneAsync(first);
        (await Strangers.GetAsync(second)).Person.DisplayName.ShouldBe("Mia");
        using (SignedInAs(The.Mia))
        {
            (await Kit.GetAsync()).Url.ShouldBe($"https://caidence.example/kit/{second}");
            (await Kit.StopSharingAsync()).Url.ShouldBeNull();
        }

        await GoneAsync(second);
    }

    [Fact]
    public async Task Goes_with_its_workspace()
    {
        var token = await ShareAsync();
        using (SignedInAs(The.Hana))
        {
            await Service<ITenantAppService>().DeactivateAsync(The.Northwind.Id);
        }

        await GoneAsync(token);
    }

    [Fact]
    public async Task Is_not_shared_before_it_says_who_somebody_is()
    {
        using var session = SignedInAs(The.Mia);
        await Profiles.UpdateAsync(new());

        (await Should.ThrowAsync<BusinessException>(Kit.ShareAsync)).Code.ShouldBe(CaidenceErrorCodes.Profiles.NothingToShow);
    }

    [Fact]
    public async Task Keeps_its_link_where_nobody_reads_it()
    {
        var token = await ShareAsync();

        using var inside = InWorkspace(The.Northwind);
        var stored = await ReadAsync(database => database.Database.SqlQuery<string>($"""SELECT "KitTokenHash" || "KitToken" AS "Value" FROM "AppCreatorProfiles" """).SingleAsync());

        stored.ShouldNotContain(token[24..]);
    }

    [Fact]
    public async Task Shows_pictures_of_the_work()
    {
        var token = await ShareAsync();
        Guid iceland;
        using (SignedInAs(The.Mia))
        {
            iceland = (await Profiles.GetAsync()).Portfolio!.Single().Id;
            await Profiles.SetPictureAsync(iceland, new MemoryStream(Dot));
            (await Should.ThrowAsync<BusinessException>(() => Profiles.SetPictureAsync(iceland, new MemoryStream("<svg onload=x>"u8.ToArray())))).Code.ShouldBe(CaidenceErrorCodes.Brands.LogoNotAnImage);
            await Should.ThrowAsync<EntityNotFoundException>(() => Profiles.SetPictureAsync(Guid.CreateVersion7(), new MemoryStream(Dot)));
        }

        (await Strangers.GetAsync(token)).Works.ShouldHaveSingleItem().PictureUrl.ShouldNotBeNull();
        (await BytesAsync(token, iceland)).ShouldBe(Dot);

        using (SignedInAs(The.Mia))
        {
            await Profiles.UpdateAsync(Mia(new() { Title = "Before" }, new() { Id = iceland, Title = "Iceland again" }));
            (await Profiles.GetAsync()).PictureUrls.Keys.ShouldBe([iceland]);
            await Profiles.UpdateAsync(Mia(new PortfolioItem { Title = "Norway" }));
            (await Profiles.GetAsync()).PictureUrls.ShouldBeEmpty();
        }

        await Should.ThrowAsync<EntityNotFoundException>(() => Strangers.GetWorkPictureAsync(token, iceland));
    }

    [Fact]
    public async Task Is_printed_in_letters_that_can_be_selected()
    {
        using (SignedInAs(The.Mia))
        {
            await Profiles.UpdateAsync(new() { Person = new() { DisplayName = "Ж" } });
        }

        var token = await ShareAsync();
        await using var pdf = (await Strangers.PrintAsync(token)).Content;

        // What a reader copies is what the fonts say that their pictures of letters mean.
        PdfStreams.Of(pdf).Where(stream => stream.Contains("beginbf", StringComparison.Ordinal)).ShouldContain(stream => stream.Contains("<0416>", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Is_printed_only_so_often()
    {
        var token = await ShareAsync();
        for (var print = 0; print < 3; print++)
        {
            (await Strangers.PrintAsync(token)).Content.Length.ShouldBeGreaterThan(1_000);
        }

        (await Should.ThrowAsync<BusinessException>(() => Strangers.PrintAsync(token))).Code.ShouldBe(CaidenceErrorCodes.Profiles.KitAskedTooOften);
    }

    [Fact]
    public async Task Is_shared_by_nobody_who_may_not_change_the_profile()
    {
        using (SignedInAs(The.Rita))
        {
            await Should.ThrowAsync<AbpAuthorizationException>(Kit.GetAsync);
            await Should.ThrowAsync<AbpAuthorizationException>(Kit.ShareAsync);
        }

        using var neighbour = SignedInAs(The.Omar);
        (await Should.ThrowAsync<BusinessException>(Kit.ShareAsync)).Code.ShouldBe(CaidenceErrorCodes.Profiles.OtherKind);
    }

    private static SaveCreatorProfileDto Mia(params PortfolioItem[] portfolio) => new()
    {
        Person = new() { DisplayName = "Mia", Niches = ["Travel"] },
        Portfolio = portfolio,
        RateCard = [new() { Platform = SocialPlatform.YouTube, Format = RateFormat.Video, Amount = 1_250m, Currency = "eur" }],
        Availability = new() { Note = "Mondays" },
        AudienceMetrics = [new() { Platform = SocialPlatform.YouTube, Followers = 45_200 }],
    };

    private async Task<string> ShareAsync()
    {
        using var session = SignedInAs(The.Mia);
        return (await Kit.ShareAsync()).Url!.Split('/')[^1];
    }

    private async Task GoneAsync(string token)
    {
        await Should.ThrowAsync<EntityNotFoundException>(() => Strangers.GetAsync(token));
        await Should.ThrowAsync<EntityNotFoundException>(() => Strangers.GetPictureAsync(token));
    }

    private async Task<byte[]> BytesAsync(string token, Guid itemId)
    {
        await using var content = (await Strangers.GetWorkPictureAsync(token, itemId))!.Content;
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes);
        return bytes.ToArray();
    }
}

public sealed class The_media_kit_of_a_creator_on_SQLite(SqliteStage stage) : The_media_kit_of_a_creator(stage);

public sealed class The_media_kit_of_a_creator_on_PostgreSQL(PostgreSqlStage stage) : The_media_kit_of_a_creator(stage);
