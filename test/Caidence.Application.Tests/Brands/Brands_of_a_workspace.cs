using Caidence.Core;
using Caidence.Core.Authorization;
using Caidence.Core.Data;
using Caidence.Core.Domain.Entities;
using Caidence.Core.Validation;
using Caidence.Data;
using Caidence.Features;
using Caidence.Leads.Sources;
using Caidence.Social;

namespace Caidence.Brands;

public abstract class Brands_of_a_workspace(Stage stage) : CaidenceTestBase(stage)
{
    private static readonly byte[] Dot = Convert.FromBase64String("R0lGODlhAQABAAAAACwAAAAAAQABAAA=");

    private IBrandsAppService Brands => Service<IBrandsAppService>();

    [Fact]
    public async Task Are_kept_as_they_are_described()
    {
        using var session = SignedInAs(The.Mia);

        var made = await Brands.CreateAsync(new()
        {
            Name = " Acme Shoes ", Url = "acme.example", Category = "Fashion", TargetAudience = "Runners", Voice = "Short", Colors = ["#FF0000"], Fonts = ["Inter"],
            SocialHandles = new() { [SocialPlatform.LinkedIn] = "@acme" },
        });

        var read = await Brands.GetAsync(made.Id);
        (read.Name, read.Url, read.Category, read.TargetAudience, read.Voice).ShouldBe(("Acme Shoes", "https://acme.example/", "Fashion", "Runners", "Short"));
        read.Colors.ShouldBe(["#ff0000"]);
        read.Fonts.ShouldBe(["Inter"]);
        read.SocialHandles.ShouldHaveSingleItem().ShouldBe(new("linkedin", "acme"));
    }

    [Fact]
    public async Task Have_names_of_their_own()
    {
        using var session = SignedInAs(The.Mia);
        var acme = await Brands.CreateAsync(new() { Name = "Acme" });
        var globex = await Brands.CreateAsync(new() { Name = "Globex" });

        (await Should.ThrowAsync<BusinessException>(() => Brands.CreateAsync(new() { Name = "ACME" }))).Code.ShouldBe(CaidenceErrorCodes.Brands.NameTaken);
        (await Should.ThrowAsync<BusinessException>(() => Brands.UpdateAsync(globex.Id, new() { Name = "acme" }))).Code.ShouldBe(CaidenceErrorCodes.Brands.NameTaken);
        await Brands.UpdateAsync(acme.Id, new() { Name = "acme" });
        await Brands.DeleteAsync(acme.Id);
        await Brands.CreateAsync(new() { Name = "Acme" });
    }

    [Fact]
    public async Task Are_found_by_a_part_of_their_name()
    {
        using var session = SignedInAs(The.Mia);
        foreach (var name in (string[])["Globex", "Acme Shoes", "Acme Hats"])
        {
            await Brands.CreateAsync(new() { Name = name });
        }

        (await Brands.GetListAsync(new())).Items.Select(brand => brand.Name).ShouldBe(["Acme Hats", "Acme Shoes", "Globex"]);
        (await Brands.GetListAsync(new() { Filter = "acme", Sorting = "name desc" })).Items.Select(brand => brand.Name).ShouldBe(["Acme Shoes", "Acme Hats"]);
        (await Brands.GetListAsync(new() { Filter = "acme", MaxResultCount = 1 })).TotalCount.ShouldBe(2);
    }

    [Fact]
    public async Task Are_archived_without_loss_and_come_back()
    {
        using var session = SignedInAs(The.Mia);
        var acme = await Brands.CreateAsync(new() { Name = "Acme", Voice = "Short" });

        await Brands.ArchiveAsync(acme.Id);

        (await Brands.GetListAsync(new())).Items.ShouldBeEmpty();
        (await Brands.GetListAsync(new() { IncludeArchived = true })).Items.ShouldHaveSingleItem().ArchivedAt.ShouldNotBeNull();
        (await Should.ThrowAsync<BusinessException>(() => Brands.UpdateAsync(acme.Id, new() { Name = "Acme" }))).Code.ShouldBe(CaidenceErrorCodes.Brands.Archived);
        await Brands.RestoreAsync(acme.Id);
        (await Brands.GetListAsync(new())).Items.ShouldHaveSingleItem().Voice.ShouldBe("Short");
    }

    [Fact]
    public async Task Are_as_many_as_the_plan_allows_archived_ones_apart()
    {
        using (SignedInAs(The.Hana))
        {
            await Service<IFeatureAppService>().UpdateAsync("T", The.Northwind.Id.ToString(), new() { Features = [new() { Name = CaidenceFeatures.MaxBrands, Value = "1" }] });
        }

        using var session = SignedInAs(The.Mia);
        var first = await Brands.CreateAsync(new() { Name = "One" });
        await Should.ThrowAsync<BusinessException>(() => Brands.CreateAsync(new() { Name = "Two" }));

        await Brands.ArchiveAsync(first.Id);
        await Brands.CreateAsync(new() { Name = "Two" });

        await Should.ThrowAsync<BusinessException>(() => Brands.RestoreAsync(first.Id));
    }

    [Fact]
    public async Task Refuse_a_change_that_others_have_overtaken()
    {
        using var session = SignedInAs(The.Mia);
        var read = await Brands.CreateAsync(new() { Name = "Acme" });
        await Brands.UpdateAsync(read.Id, new() { Name = "Acme", Voice = "Loud" });

        await Should.ThrowAsync<AbpDbConcurrencyException>(() => Brands.UpdateAsync(read.Id, new() { Name = "Acme", ConcurrencyStamp = read.ConcurrencyStamp }));
    }

    [Fact]
    public async Task Show_their_logo_and_forget_the_one_before()
    {
        using var session = SignedInAs(The.Mia);
        var acme = await Brands.CreateAsync(new() { Name = "Acme" });
        (await Brands.GetLogoAsync(acme.Id)).ShouldBeNull();

        var first = await Brands.SetLogoAsync(acme.Id, new MemoryStream(Dot));
        var second = await Brands.SetLogoAsync(acme.Id, new MemoryStream(Dot));

        second.LogoUrl.ShouldNotBe(first.LogoUrl);
        var logo = (await Brands.GetLogoAsync(acme.Id))!;
        logo.ContentType.ShouldBe("image/gif");
        using var content = new MemoryStream();
        await logo.Content.CopyToAsync(content);
        content.ToArray().ShouldBe(Dot);
        (await Brands.RemoveLogoAsync(acme.Id)).LogoUrl.ShouldBeNull();
        (await Brands.GetLogoAsync(acme.Id)).ShouldBeNull();
    }

    [Fact]
    public async Task Refuse_files_that_are_no_pictures()
    {
        using var session = SignedInAs(The.Mia);
        var acme = await Brands.CreateAsync(new() { Name = "Acme" });

        (await Should.ThrowAsync<BusinessException>(() => Brands.SetLogoAsync(acme.Id, new MemoryStream("<svg onload='x'/>"u8.ToArray()))))
            .Code.ShouldBe(CaidenceErrorCodes.Brands.LogoNotAnImage);
        (await Should.ThrowAsync<BusinessException>(() => Brands.SetLogoAsync(acme.Id, new MemoryStream([.. Dot, .. new byte[BrandConsts.MaxLogoSize]]))))
            .Code.ShouldBe(CaidenceErrorCodes.Brands.LogoTooLarge);
        (await Brands.GetAsync(acme.Id)).LogoUrl.ShouldBeNull();
    }

    [Fact]
    public async Task Are_nobody_elses()
    {
        Guid id;
        using (SignedInAs(The.Mia))
        {
            id = (await Brands.CreateAsync(new() { Name = "Acme" })).Id;
        }

        using var neighbour = SignedInAs(The.Omar);
        await Should.ThrowAsync<EntityNotFoundException>(() => Brands.GetAsync(id));
        await Should.ThrowAsync<EntityNotFoundException>(() => Brands.GetLogoAsync(id));
        await Brands.CreateAsync(new() { Name = "Acme" });
    }

    [Fact]
    public async Task Are_the_only_ones_that_sources_collect_leads_for()
    {
        Guid others, own;
        using (SignedInAs(The.Omar))
        {
            others = (await Brands.CreateAsync(new() { Name = "Acme" })).Id;
        }

        using var session = SignedInAs(The.Mia);
        own = (await Brands.CreateAsync(new() { Name = "Acme" })).Id;
        Task<LeadSourceWithSecretDto> ConnectAsync(Guid brandId) =>
            Service<ILeadSourcesAppService>().CreateAsync(new() { Name = "Shop", SourceType = LeadSourceType.Webhook, BrandId = brandId });

        (await Should.ThrowAsync<AbpValidationException>(() => ConnectAsync(others))).ValidationErrors.ShouldHaveSingleItem().MemberNames.ShouldBe(["brandId"]);
        (await ConnectAsync(own)).BrandId.ShouldBe(own);
    }

    [Fact]
    public async Task Are_made_by_those_who_may()
    {
        using var session = SignedInAs(The.Rita);

        await Should.ThrowAsync<AbpAuthorizationException>(() => Brands.CreateAsync(new() { Name = "Acme" }));
        (await Brands.GetListAsync(new())).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task Name_the_field_that_is_wrong()
    {
        using var session = SignedInAs(The.Mia);

        (await Should.ThrowAsync<AbpValidationException>(() => Brands.CreateAsync(new() { Name = "Acme", Colors = ["red"] }))).ValidationErrors
            .ShouldHaveSingleItem().MemberNames.ShouldBe(["colors"]);
        (await Brands.GetListAsync(new())).Items.ShouldBeEmpty();
    }
}

public sealed class Brands_of_a_workspace_on_SQLite(SqliteStage stage) : Brands_of_a_workspace(stage);

public sealed class Brands_of_a_workspace_on_PostgreSQL(PostgreSqlStage stage) : Brands_of_a_workspace(stage);
